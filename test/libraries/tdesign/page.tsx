/** TDesign React: statistics with trends, a table with a head of two levels, in Thai. */
import 'tdesign-react/es/_util/react-19-adapter';
import 'tdesign-react/dist/tdesign.css';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Card, Space, Statistic, Table, Tag } from 'tdesign-react';
import { PRODUCTS } from './data.ts';

const whole = (value: number) => value.toLocaleString('th-TH');
const baht = (value: number) => `฿${value.toLocaleString('th-TH', { minimumFractionDigits: 2 })}`;

function App() {
  useEffect(() => {
    const timer = setTimeout(() => document.documentElement.setAttribute('data-settled', ''), 100);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div style={{ padding: 16, width: 1180 }}>
      <h2>ภาพรวม</h2>
      <Tag>2026/11/08 - 2026/11/14</Tag>
      <Space style={{ margin: '16px 0' }}>
        <Card bordered>
          <Statistic title="การแสดงผลสินค้า" value={1_204_336} separator="," />
        </Card>
        <Card bordered>
          <Statistic title="คำสั่งซื้อ SKU" value={2_918} separator="," />
        </Card>
        <Card bordered>
          <Statistic title="GMV" value={845_120.5} decimalPlaces={2} prefix="฿" separator="," />
        </Card>
      </Space>
      <Table
        rowKey="name"
        bordered
        data={PRODUCTS}
        columns={[
          { colKey: 'name', title: 'สินค้า', fixed: 'left', width: 220 },
          {
            title: 'LIVE',
            colKey: 'live',
            children: [
              { colKey: 'liveGmv', title: 'GMV', cell: ({ row }) => baht(row.live.gmv) },
              { colKey: 'liveOrders', title: 'คำสั่งซื้อ SKU', cell: ({ row }) => whole(row.live.orders) },
            ],
          },
          {
            title: 'วิดีโอ',
            colKey: 'video',
            children: [
              { colKey: 'videoGmv', title: 'GMV', cell: ({ row }) => baht(row.video.gmv) },
              { colKey: 'videoOrders', title: 'คำสั่งซื้อ SKU', cell: ({ row }) => whole(row.video.orders) },
            ],
          },
        ]}
      />
    </div>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
