/**
 * Reconstruction of a Seller Center "Data overview", from public facts (see the classes and texts named in the project's
 * notes on back offices). Not the real product: invented shop, invented figures.
 */
import '@arco-design/web-react/es/_util/react-19-adapter';
import '@arco-design/web-react/dist/css/arco.css';
import '../shared/frame.css';
import './page.css';
import { Button, ConfigProvider, DatePicker, Skeleton, Table, Tooltip } from '@arco-design/web-react';
import enUS from '@arco-design/web-react/es/locale/en-US';
import zhCN from '@arco-design/web-react/es/locale/zh-CN';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Frame } from '../shared/frame.tsx';
import { markSettled, pageLanguage, parameter, useCountUp, useLoaded, usePath } from '../shared/page.ts';
import { Trend } from '../shared/trend.tsx';
import {
  amountIn,
  CHANNELS,
  LAST_7,
  LAST_28,
  PRODUCTS,
  PRODUCTS_TOTAL,
  REGIONS,
  type Region,
  type Totals,
} from './data.ts';

const language = pageLanguage();
const region: Region = REGIONS[parameter('shop_region') ?? 'US'] ?? (REGIONS.US as Region);

const WORDS = {
  en: {
    title: 'Data overview',
    products: 'Product analysis',
    key: 'Key metrics',
    versus: 'VS previous period',
    breakdown: 'GMV breakdown',
    help: 'Figures are booked on the day of the order and may be corrected for 48 hours. Example: a CTR of 2.3% means 23 clicks per 1,000 impressions.',
    gmv: 'GMV',
    impressions: 'Product impressions',
    unique: 'Unique product impressions',
    clicks: 'Product clicks',
    ctr: 'CTR',
    carts: 'Adds to cart',
    cartRate: 'Add-to-cart rate',
    orders: 'Orders',
    sku: 'SKU orders',
    items: 'Items sold',
    customers: 'Customers',
    visitors: 'Product page visitors',
    views: 'Product page views',
    aov: 'AOV',
    channel: 'Channel',
    share: 'Share of GMV',
    live: 'LIVE',
    video: 'Videos',
    card: 'Product cards',
    product: 'Product',
    last7: 'Last 7 days',
    last28: 'Last 28 days',
    trend: 'Trend',
    updated: 'Updated to Nov 15, 2026 09:20',
    nav: [
      'Home',
      'Orders',
      'Products',
      'Marketing',
      'LIVE & video',
      'Data overview',
      'Product analysis',
      'Finance',
      'Account health',
    ],
  },
  zh: {
    title: '数据概览',
    products: '商品分析',
    key: '核心指标',
    versus: '较上一周期',
    breakdown: 'GMV 构成',
    help: '数据按下单日期归属，48 小时内可能修正。示例：点击率 2.3% 表示每 1,000 次曝光有 23 次点击。',
    gmv: 'GMV',
    impressions: '商品曝光次数',
    unique: '去重商品曝光次数',
    clicks: '商品点击量',
    ctr: '商品点击率',
    carts: '加购次数',
    cartRate: '加购率',
    orders: '订单数',
    sku: 'SKU 订单数',
    items: '商品成交件数',
    customers: '客户数',
    visitors: '商品访客数',
    views: '商品页浏览数',
    aov: '客单价',
    channel: '渠道',
    share: 'GMV 占比',
    live: '直播',
    video: '短视频',
    card: '商品卡',
    product: '商品',
    last7: '最近 7 天',
    last28: '最近 28 天',
    trend: '趋势',
    updated: '数据更新至 2026/11/15 09:20',
    nav: ['首页', '订单', '商品', '营销', '直播与短视频', '数据概览', '商品分析', '资金', '账号健康'],
  },
}[language];

const grouped = (value: number, decimals: number) =>
  value.toLocaleString(region.currency === 'IDR' && decimals === 0 ? 'id-ID' : 'en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
const money = (amount: number) => {
  const [whole = '', fraction] = (region.decimals ? amount.toFixed(2) : String(Math.round(amount))).split('.');
  return {
    whole: region.currency === 'IDR' ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole.replace(/\B(?=(\d{3})+$)/g, ','),
    fraction,
  };
};
const count = (value: number) => Math.round(value).toLocaleString('en-US');
const percent = (value: number) => `${(value * 100).toFixed(2)}%`;

/** Symbol, whole part and decimals stand in nodes of their own, as on the real page. */
function Money({ amount }: { amount: number }) {
  const { whole, fraction } = money(amount);
  return (
    <>
      <span className="pcm-smc-unit">{region.symbol}</span> <span>{whole}</span>
      {fraction !== undefined && <span className="pcm-smc-decimal">.{fraction}</span>}
    </>
  );
}

type Kind = 'money' | 'count' | 'rate';

function Value({ value, kind }: { value: number; kind: Kind }) {
  const shown = useCountUp(value, 450);
  if (kind === 'money') return <Money amount={amountIn(region, shown)} />;
  return <span>{kind === 'rate' ? percent(shown) : count(shown)}</span>;
}

/** The direction of a change is only in the arrow. */
function Delta({ now, before }: { now: number; before: number }) {
  const change = ((now - before) / before) * 100;
  const text = `${Math.abs(change).toFixed(2)}%`;
  if (text === '0.00%') return <span className="delta flat">{text}</span>;
  return (
    <span className={`delta ${change > 0 ? 'rise' : 'fall'}`}>
      <svg
        className={`arco-icon arco-icon-arrow-${change > 0 ? 'rise' : 'fall'}`}
        viewBox="0 0 10 10"
        width="10"
        height="10"
        aria-hidden="true"
      >
        <path d={change > 0 ? 'M5 1 9 8H1z' : 'M5 9 1 2h8z'} fill="currentColor" />
      </svg>
      {text}
    </span>
  );
}

interface Card {
  id: string;
  label: string;
  kind: Kind;
  of: (totals: Totals) => number;
}

const CARDS: Card[] = [
  { id: 'gmv', label: WORDS.gmv, kind: 'money', of: (t) => t.gmv },
  { id: 'impressions', label: WORDS.impressions, kind: 'count', of: (t) => t.productImpressions },
  { id: 'unique', label: WORDS.unique, kind: 'count', of: (t) => t.uniqueImpressions },
  { id: 'clicks', label: WORDS.clicks, kind: 'count', of: (t) => t.productClicks },
  { id: 'views', label: WORDS.views, kind: 'count', of: (t) => t.pageViews },
  { id: 'visitors', label: WORDS.visitors, kind: 'count', of: (t) => t.visitors },
  { id: 'carts', label: WORDS.carts, kind: 'count', of: (t) => t.addsToCart },
  { id: 'cartRate', label: WORDS.cartRate, kind: 'rate', of: (t) => t.addsToCart / t.productClicks },
  { id: 'orders', label: WORDS.orders, kind: 'count', of: (t) => t.orders },
  { id: 'sku', label: WORDS.sku, kind: 'count', of: (t) => t.skuOrders },
  { id: 'items', label: WORDS.items, kind: 'count', of: (t) => t.itemsSold },
  { id: 'customers', label: WORDS.customers, kind: 'count', of: (t) => t.customers },
];

function MetricCard({
  card,
  now,
  before,
  selected,
  onSelect,
}: {
  card: Card;
  now: Totals;
  before: Totals;
  selected: boolean;
  onSelect: () => void;
}) {
  return (
    <button
      type="button"
      className={`pcm-smc-wrapper ${selected ? 'pcm-smc-wrapper-selected' : ''}`}
      onClick={onSelect}
    >
      <div className="pcm-smc">
        <div className="pcm-smc-title">
          <Tooltip content={WORDS.help}>
            <span className="pcm-smc-title-text-underline">{card.label}</span>
          </Tooltip>
        </div>
        <div className="pcm-smc-content">
          <div className="pcm-smc-value-content">
            <Value value={card.of(now)} kind={card.kind} />
          </div>
        </div>
        <div className="pcm-smc-compare">
          <span>{WORDS.versus}</span> <Delta now={card.of(now)} before={card.of(before)} />
        </div>
      </div>
    </button>
  );
}

function Overview({ hidden }: { hidden: boolean }) {
  const [range, setRange] = useState<'last7' | 'last28'>('last7');
  const [selected, setSelected] = useState('gmv');
  const loaded = useLoaded(range, 350);
  const data = range === 'last7' ? LAST_7 : LAST_28;
  const slash = (date: string) => date.replaceAll('-', '/');
  useEffect(() => {
    if (!loaded || hidden) return;
    const timer = setTimeout(() => markSettled(true), 600);
    return () => clearTimeout(timer);
  }, [loaded, hidden]);
  const choose = (next: typeof range) => {
    markSettled(false);
    setRange(next);
  };
  return (
    <main className="view" style={hidden ? { display: 'none' } : undefined}>
      <div className="bar">
        <h1>{WORDS.title}</h1>
        <Button
          size="small"
          data-tid="last7"
          type={range === 'last7' ? 'primary' : 'secondary'}
          onClick={() => choose('last7')}
        >
          {WORDS.last7}
        </Button>
        <Button
          size="small"
          data-tid="last28"
          type={range === 'last28' ? 'primary' : 'secondary'}
          onClick={() => choose('last28')}
        >
          {WORDS.last28}
        </Button>
        <DatePicker.RangePicker
          size="small"
          value={[data.span.start, data.span.end]}
          allowClear={false}
          style={{ width: 254 }}
        />
        <span className="muted">{WORDS.updated}</span>
      </div>
      <section className="panel">
        <div className="panel-head">
          <h2>{WORDS.key}</h2>
          <span className="muted">
            {slash(data.span.start)} - {slash(data.span.end)}
          </span>
        </div>
        {loaded ? (
          <div className="cards" data-tid="key-metrics">
            {CARDS.map((card) => (
              <MetricCard
                key={`${range}-${card.id}`}
                card={card}
                now={data.now}
                before={data.before}
                selected={selected === card.id}
                onSelect={() => setSelected(card.id)}
              />
            ))}
          </div>
        ) : (
          <div className="cards">
            {CARDS.map((card) => (
              <div key={card.id} className="pcm-smc-wrapper">
                <div className="pcm-smc-title">{card.label}</div>
                <Skeleton animation text={{ rows: 2, width: ['70%', '40%'] }} />
              </div>
            ))}
          </div>
        )}
        <Trend title={WORDS.trend} height={150} />
      </section>
      <section className="panel">
        <div className="panel-head">
          <h2>{WORDS.breakdown}</h2>
        </div>
        {loaded && (
          <Breakdown
            total={data.now.gmv}
            scale={data.now.productImpressions / LAST_7.now.productImpressions}
            exact={range === 'last7'}
          />
        )}
      </section>
    </main>
  );
}

function Breakdown({ total, scale, exact }: { total: number; scale: number; exact: boolean }) {
  const rows = CHANNELS.map((channel) => ({
    key: channel.id,
    name: WORDS[channel.id],
    gmv: amountIn(region, total * channel.share),
    share: channel.share,
    sku: exact ? channel.skuOrders : Math.round(channel.skuOrders * scale),
    impressions: exact ? channel.impressions : Math.round(channel.impressions * scale),
  }));
  return (
    <>
      <div className="breakdown-total">
        {WORDS.gmv}{' '}
        <strong>
          <Money amount={amountIn(region, total)} />
        </strong>
      </div>
      <Table
        size="small"
        pagination={false}
        data={rows}
        columns={[
          { title: WORDS.channel, dataIndex: 'name' },
          {
            title: WORDS.gmv,
            dataIndex: 'gmv',
            align: 'right',
            sorter: true,
            render: (amount: number) => <Money amount={amount} />,
          },
          {
            title: WORDS.share,
            dataIndex: 'share',
            align: 'right',
            render: (share: number) => `${(share * 100).toFixed(1)}%`,
          },
          { title: WORDS.sku, dataIndex: 'sku', align: 'right', sorter: true, render: count },
          { title: WORDS.impressions, dataIndex: 'impressions', align: 'right', sorter: true, render: count },
        ]}
      />
    </>
  );
}

function Products({ hidden }: { hidden: boolean }) {
  const loaded = useLoaded(hidden ? '' : 'products', 300) && !hidden;
  useEffect(() => {
    if (loaded) markSettled(true);
  }, [loaded]);
  return (
    <main className="view" style={hidden ? { display: 'none' } : undefined}>
      <div className="bar">
        <h1>{WORDS.products}</h1>
        <DatePicker.RangePicker
          size="small"
          value={[LAST_7.span.start, LAST_7.span.end]}
          allowClear={false}
          style={{ width: 254 }}
        />
      </div>
      <section className="panel">
        {loaded && (
          <Table
            rowKey="id"
            data={[...PRODUCTS]}
            scroll={{ x: 1200 }}
            pagination={{ total: PRODUCTS_TOTAL, pageSize: 5, showTotal: true, sizeCanChange: true }}
            columns={[
              {
                title: WORDS.product,
                fixed: 'left',
                width: 260,
                render: (_: unknown, product: (typeof PRODUCTS)[number]) => (
                  <div className="product">
                    <span className="thumb" />
                    <span>
                      {product.name}
                      <br />
                      <small>ID: {product.id}</small>
                    </span>
                  </div>
                ),
              },
              {
                title: WORDS.gmv,
                dataIndex: 'gmv',
                align: 'right',
                sorter: true,
                render: (amount: number) =>
                  `${region.symbol}${region.decimals ? grouped(amountIn(region, amount), 2) : money(amountIn(region, amount)).whole}`,
              },
              { title: WORDS.impressions, dataIndex: 'impressions', align: 'right', sorter: true, render: count },
              { title: WORDS.clicks, dataIndex: 'clicks', align: 'right', sorter: true, render: count },
              { title: WORDS.carts, dataIndex: 'carts', align: 'right', sorter: true, render: count },
              { title: WORDS.orders, dataIndex: 'orders', align: 'right', sorter: true, render: count },
            ]}
          />
        )}
      </section>
    </main>
  );
}

function App() {
  const [path, navigate] = usePath();
  const products = path.endsWith('/product-analysis');
  const go = (to: string) => {
    markSettled(false);
    navigate(to);
  };
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS}>
      <Frame
        brand="Seller Center"
        account={region.shop}
        accountNote={`ID: ${region.account}`}
        nav={WORDS.nav.map((label, index) => ({
          label,
          active: index === (products ? 6 : 5),
          badge: index === 1 ? '12' : null,
          onClick:
            index === 5
              ? () => go('/compass/data-overview')
              : index === 6
                ? () => go('/compass/product-analysis')
                : undefined,
        }))}
      >
        {/* The view left behind stays in the document, hidden: the new one must be read alone. */}
        <Overview hidden={products} />
        <Products hidden={!products} />
      </Frame>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
