/** Element Plus: statistics, a date picker, a table with a fixed column and its own sum row, in Vietnamese. */
import 'element-plus/dist/index.css';
import { ElDatePicker, ElStatistic, ElTable, ElTableColumn } from 'element-plus/dist/index.full.mjs';
import { createApp, h } from 'vue';
import { type Campaign, campaignsIn, SPAN, totalOf } from '../data.ts';

const rows = campaignsIn(25_000, 0, 8);
const whole = (value: number) => value.toLocaleString('vi-VN');
const dong = (value: number) => `${whole(value)} ₫`;

const App = {
  mounted: () =>
    requestAnimationFrame(() => requestAnimationFrame(() => document.documentElement.setAttribute('data-settled', ''))),
  render: () =>
    h('main', { style: 'padding:16px;width:1180px' }, [
      h('h2', 'Tổng quan'),
      h(ElDatePicker, {
        type: 'daterange',
        modelValue: [new Date(`${SPAN.start}T00:00:00`), new Date(`${SPAN.end}T00:00:00`)],
        format: 'DD/MM/YYYY',
        startPlaceholder: 'Ngày bắt đầu',
        endPlaceholder: 'Ngày kết thúc',
      }),
      h('div', { style: 'display:flex;gap:40px;margin:16px 0' }, [
        h(ElStatistic, { title: 'Đơn hàng SKU', value: 12_408, groupSeparator: '.' }),
        h(ElStatistic, { title: 'Lượt hiển thị sản phẩm', value: 3_204_118, groupSeparator: '.' }),
        h(ElStatistic, { title: 'GMV', value: 1_284_550_000, groupSeparator: '.', suffix: '₫' }),
      ]),
      h(
        ElTable,
        {
          data: rows,
          border: true,
          showSummary: true,
          sumText: 'Tổng',
          summaryMethod: () => {
            const total = totalOf(rows, 0);
            return ['Tổng', dong(total.cost), whole(total.impressions), whole(total.conversions)];
          },
        },
        () => [
          h(ElTableColumn, { prop: 'name', label: 'Tên chiến dịch', fixed: 'left', width: 240 }),
          h(ElTableColumn, {
            prop: 'cost',
            label: 'Chi phí',
            width: 260,
            sortable: true,
            formatter: (row: Campaign) => dong(row.cost),
          }),
          h(ElTableColumn, {
            prop: 'impressions',
            label: 'Lượt hiển thị',
            width: 260,
            sortable: true,
            formatter: (row: Campaign) => whole(row.impressions),
          }),
          h(ElTableColumn, {
            prop: 'conversions',
            label: 'Lượt chuyển đổi',
            width: 260,
            sortable: true,
            formatter: (row: Campaign) => whole(row.conversions),
          }),
        ],
      ),
    ]),
};

createApp(App).mount('#root');
