/** Reconstruction of the shop home of Compass 罗盘, from public facts. Not the real product: invented shop, invented figures. */
import '../shared/frame.css';
import './page.css';
import { ConfigProvider, Skeleton, Table, Tabs } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Frame } from '../shared/frame.tsx';
import { markSettled, useCountUp, useLoaded } from '../shared/page.ts';
import {
  BOARDS,
  type Board,
  CARRIERS,
  EXPERIENCE,
  type Measures,
  type ScopeId,
  SHOP,
  SPANS,
  type SpanId,
} from './data.ts';

type Kind = 'money' | 'count' | 'rate';

interface Index {
  uuid: string;
  label: string;
  kind: Kind;
  of: (measures: Measures) => number;
}

const INDEXES: Index[] = [
  { uuid: 'pay_amt', label: '成交金额', kind: 'money', of: (m) => m.gmv },
  { uuid: 'pay_cnt', label: '成交订单数', kind: 'count', of: (m) => m.orders },
  { uuid: 'pay_ucnt', label: '成交人数', kind: 'count', of: (m) => m.buyers },
  { uuid: 'product_show_ucnt', label: '商品曝光人数', kind: 'count', of: (m) => m.exposedUsers },
  { uuid: 'product_click_ucnt', label: '商品点击人数', kind: 'count', of: (m) => m.clickUsers },
  {
    uuid: 'product_show_click_ucnt_ratio',
    label: '商品曝光-点击率(人数)',
    kind: 'rate',
    of: (m) => m.clickUsers / m.exposedUsers,
  },
  {
    uuid: 'product_click_pay_ucnt_ratio',
    label: '商品点击-成交率(人数)',
    kind: 'rate',
    of: (m) => m.buyers / m.clickUsers,
  },
  { uuid: 'cart_ucnt', label: '商品加购人数', kind: 'count', of: (m) => m.cartUsers },
  { uuid: 'refund_amt', label: '退款金额（退款时间）', kind: 'money', of: (m) => m.refund },
];

/** Ten thousands are cut, not rounded, and their unit stands in a node of its own. */
function parts(value: number, kind: Kind): [text: string, unit: string] {
  if (kind === 'rate') return [`${(value * 100).toFixed(2)}%`, ''];
  const sign = kind === 'money' ? '¥' : '';
  if (value >= 10_000) return [`${sign}${(Math.floor(value / 100 + 1e-9) / 100).toFixed(2)}`, '万'];
  if (kind === 'money')
    return [`${sign}${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`, ''];
  return [Math.round(value).toLocaleString('en-US'), ''];
}

function Value({ value, kind }: { value: number; kind: Kind }) {
  const [text, unit] = parts(useCountUp(value, 400), kind);
  return (
    <>
      <span>{text}</span>
      {unit && <span className="attach-x81Kd">{unit}</span>}
    </>
  );
}

const BEFORE_LABEL: Record<SpanId, string> = { realtime: '昨日', day: '前1日', week: '上周期' };

function DataCard({ index, board, span }: { index: Index; board: Board; span: SpanId }) {
  return (
    <div className="aurora-data-card-card-item">
      <div className="row-content">
        <div className="main-left">
          <div className="aurora-data-card-title">
            <span data-index-uuid={index.uuid}>{index.label}</span>
          </div>
          <div className="aurora-data-card-value-main">
            <Value value={index.of(board.now)} kind={index.kind} />
          </div>
        </div>
        <div className="main-right">
          <div>
            <span>{BEFORE_LABEL[span]}</span>
            <span>{parts(index.of(board.before), index.kind).join('')}</span>
          </div>
          <div>
            <span>同行基准</span>
            <span>{parts(index.of(board.peers), index.kind).join('')}</span>
          </div>
        </div>
      </div>
    </div>
  );
}

function Cards({ span, scope }: { span: SpanId; scope: ScopeId }) {
  const board = BOARDS[span][scope];
  const loaded = useLoaded(`${span}-${scope}`, 300);
  const { start, end } = SPANS[span];
  return (
    <>
      <div className="muted when">
        {span === 'realtime'
          ? '更新时间 2026/11/15 10:42:00'
          : start === end
            ? `统计时间 ${start.replaceAll('-', '/')}`
            : `统计时间 ${start.replaceAll('-', '/')} - ${end.replaceAll('-', '/')}`}
      </div>
      <div className="aurora-data-card">
        {INDEXES.map((index) =>
          loaded ? (
            <DataCard key={`${scope}-${index.uuid}`} index={index} board={board} span={span} />
          ) : (
            <div key={index.uuid} className="aurora-data-card-card-item">
              <Skeleton active title={false} paragraph={{ rows: 2 }} />
            </div>
          ),
        )}
      </div>
    </>
  );
}

function Carriers({ span, scope }: { span: SpanId; scope: ScopeId }) {
  const { now } = BOARDS[span][scope];
  const rows = CARRIERS.map((carrier) => ({
    key: carrier.name,
    name: carrier.name,
    gmv: `${parts(Math.round(now.gmv * carrier.gmv * 100) / 100, 'money').join('')}(${Math.round(carrier.gmv * 100)}%)`,
    orders: Math.round(now.orders * carrier.orders).toLocaleString('en-US'),
  }));
  return (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 600 }}
      dataSource={rows}
      columns={[
        { title: '成交载体', dataIndex: 'name', width: 180, fixed: 'left' },
        { title: '成交金额', dataIndex: 'gmv', align: 'right', sorter: true },
        { title: '成交订单数', dataIndex: 'orders', align: 'right', sorter: true },
      ]}
    />
  );
}

const SCOPES: [ScopeId, string][] = [
  ['all', '全店'],
  ['self', '自营'],
  ['partner', '合作'],
];

function App() {
  const [span, setSpan] = useState<SpanId>('week');
  const [scope, setScope] = useState<ScopeId>('all');
  // skeletons, then counters, whichever pane is in front
  const settled = useLoaded(`${span}-${scope}`, 950);
  useEffect(() => markSettled(settled), [settled]);
  return (
    <ConfigProvider locale={zhCN} prefixCls="aurora" theme={{ token: { colorPrimary: '#1966ff' } }}>
      <Frame
        brand="抖音电商罗盘"
        account={SHOP}
        accountNote="店铺"
        nav={['首页', '实时', '交易', '商品', '直播', '短视频', '人群', '服务'].map((label, index) => ({
          label,
          active: index === 0,
          badge: index === 4 ? '3' : null,
        }))}
      >
        <main className="view">
          <div className="bar">
            <h1>经营概况</h1>
            <div className="score">
              <span>商家体验分</span> <b>{EXPERIENCE} 分</b> <span className="muted">优于同行同规模95.2%的商家</span>
            </div>
          </div>
          <section className="panel">
            <div className="panel-head">
              <h2>核心数据</h2>
              <Tabs
                className="scope"
                size="small"
                activeKey={scope}
                onChange={(key) => {
                  setScope(key as ScopeId);
                }}
                items={SCOPES.map(([key, label]) => ({ key, label }))}
              />
            </div>
            <Tabs
              activeKey={span}
              onChange={(key) => {
                setSpan(key as SpanId);
              }}
              items={[
                { key: 'realtime', label: '实时', children: <Cards span="realtime" scope={scope} /> },
                { key: 'day', label: '近1天', children: <Cards span="day" scope={scope} />, forceRender: true },
                { key: 'week', label: '近7天', children: <Cards span="week" scope={scope} /> },
              ]}
            />
          </section>
          <section className="panel">
            <div className="panel-head">
              <h2>成交构成</h2>
            </div>
            <Carriers span={span} scope={scope} />
          </section>
        </main>
      </Frame>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
