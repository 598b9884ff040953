/** Reconstruction of the GMV Max dashboard, from public facts. Not the real product: invented shop, invented figures. */
import '@arco-design/web-react/es/_util/react-19-adapter';
import '@arco-design/web-react/dist/css/arco.css';
import '../shared/frame.css';
import './page.css';
import { ConfigProvider, Table } from '@arco-design/web-react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Frame } from '../shared/frame.tsx';
import { markSettled, pageLanguage, useCountUp, useLoaded } from '../shared/page.ts';
import { ACCOUNT, BEFORE, CAMPAIGNS, CURRENCY, type Sums, sumOf } from './data.ts';

const zh = pageLanguage() === 'zh';
const WORDS = zh
  ? {
      title: 'GMV Max 看板',
      cost: '成本',
      orders: '订单数（SKU）',
      perOrder: '平均下单成本',
      revenue: '总收入（当前店铺）',
      roi: 'ROI',
      versus: '较近 7 天',
      campaign: '推广系列',
      dates: '2026/11/08 - 2026/11/14',
      total: (n: number) => `共 ${n} 个推广系列`,
    }
  : {
      title: 'GMV Max dashboard',
      cost: 'Cost',
      orders: 'SKU orders',
      perOrder: 'Cost per order',
      revenue: 'Gross revenue (Current shop)',
      roi: 'ROI',
      versus: 'vs last 7 days',
      campaign: 'Campaign',
      dates: '2026-11-08 - 2026-11-14',
      total: (n: number) => `Total of ${n} campaigns`,
    };

const amount = (value: number) => value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = (value: number) => Math.round(value).toLocaleString('en-US');

const CARDS: [label: string, of: (sums: Sums) => number, money: boolean, decimals: number][] = [
  [WORDS.cost, (s) => s.cost, true, 2],
  [WORDS.orders, (s) => s.orders, false, 0],
  [WORDS.perOrder, (s) => s.cost / s.orders, true, 2],
  [WORDS.revenue, (s) => s.revenue, true, 2],
  [WORDS.roi, (s) => s.revenue / s.cost, false, 2],
];

function Card({
  label,
  of,
  money,
  decimals,
}: {
  label: string;
  of: (sums: Sums) => number;
  money: boolean;
  decimals: number;
}) {
  const now = of(sumOf(CAMPAIGNS));
  const shown = useCountUp(now, 400);
  const change = ((now - of(BEFORE)) / of(BEFORE)) * 100;
  return (
    <div className="overview-item">
      <div className="overview-item-title-hs72">{label}</div>
      <div>
        <span className="overview-item-value-kq81x">{decimals ? amount(shown) : whole(shown)}</span>
        {money && <span className="overview-item-unit-k0"> {CURRENCY}</span>}
      </div>
      <div className="overview-item-compare">
        {WORDS.versus}{' '}
        <span className={change > 0 ? 'up-x1' : 'down-x1'}>
          {change > 0 ? '↑' : '↓'} {Math.abs(change).toFixed(2)}%
        </span>
      </div>
    </div>
  );
}

function App() {
  const loaded = useLoaded('dashboard', 320);
  const settled = useLoaded(loaded ? 'done' : '', 700) && loaded;
  useEffect(() => markSettled(settled), [settled]);
  const total = sumOf(CAMPAIGNS);
  const row = (sums: Sums) => ({
    cost: `${amount(sums.cost)} ${CURRENCY}`,
    orders: whole(sums.orders),
    perOrder: `${amount(sums.cost / sums.orders)} ${CURRENCY}`,
    revenue: `${amount(sums.revenue)} ${CURRENCY}`,
    roi: amount(sums.revenue / sums.cost),
  });
  return (
    <ConfigProvider prefixCls="theme-arco">
      <Frame
        brand="Ads Manager"
        account="Lumen Loom MY"
        accountNote={ACCOUNT}
        nav={['Dashboard', 'Campaign', 'GMV Max', 'Tools', 'Analytics'].map((label, index) => ({
          label,
          active: index === 2,
          badge: null,
        }))}
      >
        <main className="view">
          <div className="bar">
            <h1>{WORDS.title}</h1>
            <button type="button" className="range-picker">
              {WORDS.dates}
            </button>
          </div>
          <section className="panel overview">
            {loaded
              ? CARDS.map(([label, of, money, decimals]) => <Card key={label} {...{ label, of, money, decimals }} />)
              : CARDS.map(([label]) => <div key={label} className="overview-item skeleton" />)}
          </section>
          {loaded && (
            <section className="panel">
              <Table
                pagination={false}
                scroll={{ x: 1100 }}
                data={[
                  ...CAMPAIGNS.map((campaign) => ({
                    key: campaign.id,
                    name: campaign.name,
                    id: campaign.id,
                    ...row(campaign),
                  })),
                  { key: 'total', name: WORDS.total(CAMPAIGNS.length), id: '', ...row(total) },
                ]}
                columns={[
                  {
                    title: WORDS.campaign,
                    dataIndex: 'name',
                    width: 300,
                    render: (name: string, item: { id: string }) => (
                      <div>
                        {name}
                        {item.id && <div className="sub">ID: {item.id}</div>}
                      </div>
                    ),
                  },
                  { title: WORDS.cost, dataIndex: 'cost' },
                  { title: WORDS.orders, dataIndex: 'orders' },
                  { title: WORDS.perOrder, dataIndex: 'perOrder' },
                  { title: WORDS.revenue, dataIndex: 'revenue' },
                  { title: WORDS.roi, dataIndex: 'roi' },
                ]}
              />
            </section>
          )}
        </main>
      </Frame>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
