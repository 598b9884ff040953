/** Reconstruction of 抖店: its home, its list of crowds, its orders and its login, from public facts. Not the real product: invented shop and figures. */
import '../shared/frame.css';
import './page.css';
import { Button, ConfigProvider, Input, Table, Tag } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Frame } from '../shared/frame.tsx';
import { markSettled, useLoaded } from '../shared/page.ts';
import { CROWDS, DAY_BEFORE, type Day, ORDERS, SHOP, YESTERDAY } from './data.ts';

type Kind = 'money' | 'count' | 'rate';

const CARDS: [label: string, kind: Kind, of: (day: Day) => number][] = [
  ['成交金额', 'money', (d) => d.gmv],
  ['成交订单数', 'count', (d) => d.orders],
  ['成交人数', 'count', (d) => d.buyers],
  ['商品曝光人数', 'count', (d) => d.exposed],
  ['商品点击人数', 'count', (d) => d.clicked],
  ['商品点击-成交率(人数)', 'rate', (d) => d.buyers / d.clicked],
];

/** Sign, whole part, point and decimals stand on lines of their own in the text of the real page. */
function Value({ value, kind }: { value: number; kind: Kind }) {
  if (kind !== 'money')
    return (
      <span className="num">{kind === 'rate' ? `${(value * 100).toFixed(2)}%` : value.toLocaleString('en-US')}</span>
    );
  const [whole, decimals] = value.toLocaleString('en-US', { minimumFractionDigits: 2 }).split('.');
  return (
    <span className="money">
      <span className="sign">¥</span>
      <span className="num">{whole}</span>
      <span className="dot">.</span>
      <span className="small">{decimals}</span>
    </span>
  );
}

function Change({ now, before }: { now: number; before: number }) {
  const change = ((now - before) / before) * 100;
  return (
    <div className="compare">
      较昨日{' '}
      <span className={change > 0 ? 'index_up__x8Kq1' : 'index_down__p3Ua2'}>
        <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
          <path d={change > 0 ? 'M4 1 7 7H1z' : 'M4 7 1 1h6z'} fill="currentColor" />
        </svg>
        {Math.abs(change).toFixed(2)}%
      </span>
    </div>
  );
}

function Home() {
  return (
    <main className="view">
      <div className="bar">
        <h1>店铺首页</h1>
        <span className="muted">统计日期 2026-11-14</span>
      </div>
      <section className="panel">
        <div className="panel-head">
          <h2>待办事项</h2>
        </div>
        <div className="todo">
          {[
            ['待发货', 12],
            ['待处理售后', 3],
            ['待回复评价', 7],
            ['库存预警', 1],
          ].map(([label, number]) => (
            <div key={label}>
              <b>{number}</b>
              <span>{label}</span>
            </div>
          ))}
        </div>
      </section>
      <section className="panel">
        <div className="panel-head">
          <h2>经营数据</h2>
        </div>
        <div className="auxo-cards">
          {CARDS.map(([label, kind, of]) => (
            <div key={label} className="index_card__tpbkM">
              <div className="index_title__a1">{label}</div>
              <div className="index_value__b2">
                <Value value={of(YESTERDAY)} kind={kind} />
              </div>
              <Change now={of(YESTERDAY)} before={of(DAY_BEFORE)} />
            </div>
          ))}
          <div className="index_card__tpbkM">
            <div className="index_title__a1">退款金额（退款时间）</div>
            <div className="index_value__b2">***</div>
            <div className="compare">暂无权限查看</div>
          </div>
        </div>
      </section>
    </main>
  );
}

function Crowds() {
  return (
    <main className="view">
      <div className="bar">
        <h1>人群管理</h1>
        <Input placeholder="搜索人群包名称" style={{ width: 220 }} />
        <Button type="primary">新建人群</Button>
      </div>
      <section className="panel">
        <Table
          rowKey="id"
          dataSource={[...CROWDS]}
          pagination={{ total: 3, showTotal: (n) => `共 ${n} 条` }}
          columns={[
            {
              title: '人群包名称',
              dataIndex: 'name',
              render: (name: string, crowd) => (
                <div>
                  {name}
                  <div className="muted">ID：{crowd.id}</div>
                </div>
              ),
            },
            { title: '人群类型', dataIndex: 'kind' },
            { title: '人群规模', dataIndex: 'people' },
            { title: '推送状态', dataIndex: 'state', render: (state: string) => <Tag>{state}</Tag> },
            { title: '创建时间', dataIndex: 'made' },
            {
              title: '操作',
              render: () => (
                <span className="links">
                  <a>查看</a> <a>推送</a> <a>编辑</a>
                </span>
              ),
            },
          ]}
        />
      </section>
    </main>
  );
}

function Orders() {
  return (
    <main className="view">
      <div className="bar">
        <h1>订单管理</h1>
      </div>
      <section className="panel">
        <Table
          rowKey="id"
          dataSource={[...ORDERS]}
          pagination={{ total: 1204, pageSize: 3, showTotal: (n) => `共 ${n} 条`, showSizeChanger: false }}
          columns={[
            { title: '订单编号', dataIndex: 'id' },
            { title: '商品', dataIndex: 'name' },
            { title: '单价', dataIndex: 'price' },
            { title: '数量', dataIndex: 'number' },
            { title: '实收金额', dataIndex: 'amount' },
            { title: '订单状态', dataIndex: 'state' },
          ]}
        />
      </section>
    </main>
  );
}

function Login() {
  return (
    <main className="login">
      <section>
        <h1>抖店</h1>
        <p>扫码登录</p>
        <div className="code" />
        <form>
          <Input placeholder="请输入手机号" autoComplete="off" />
          <Input.Password placeholder="请输入密码" autoComplete="off" />
          <Button type="primary" block>
            登录
          </Button>
        </form>
        <p className="muted">已有 1,200 万商家入驻，90 天免佣</p>
      </section>
    </main>
  );
}

const PATHS: [start: string, page: () => React.ReactNode, nav: number][] = [
  ['/login', Login, -1],
  ['/ffa/morder', Orders, 1],
  ['/ffa/user-crowd', Crowds, 5],
];
const [, Page, active] = PATHS.find(([start]) => location.pathname.startsWith(start)) ?? ['', Home, 0];

function App() {
  const loaded = useLoaded('page', 340);
  useEffect(() => markSettled(loaded), [loaded]);
  const page = loaded ? (
    <Page />
  ) : (
    <main className="view">
      <div className="bones">
        <span className="skeleton" />
        <span className="skeleton" />
        <span className="skeleton" />
      </div>
    </main>
  );
  if (active < 0) return page;
  return (
    <Frame
      brand="抖店"
      account={SHOP}
      accountNote="店铺"
      nav={['首页', '订单', '商品', '售后', '数据', '人群', '资金'].map((label, index) => ({
        label,
        active: index === active,
        badge: index === 1 ? '12' : null,
      }))}
    >
      {page}
    </Frame>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <ConfigProvider locale={zhCN} prefixCls="auxo" theme={{ token: { colorPrimary: '#1966ff' } }}>
    <App />
  </ConfigProvider>,
);
