import { type ExpectedFigure, relativeChange, roundedTo, type Truth } from '../../support/truth.ts';
import type { View } from '../stand-in.ts';
import { ACCOUNT, AD_GROUPS, BEFORE, CAMPAIGNS, type Delivery, PERIOD, ROWS_RENDERED, totalOf } from './data.ts';

type Sums = Pick<Delivery, 'cost' | 'impressions' | 'clicks' | 'conversions'>;

/** The nine measures of one row, printed with two decimals each. */
function measures(row: Sums, entity: ExpectedFigure['entity']): ExpectedFigure[] {
  const money = (metric: string, amount: number): ExpectedFigure => ({
    metric,
    value: roundedTo(amount, 2),
    raw: amount,
    unit: 'money',
    currency: ACCOUNT.currency,
    entity,
  });
  const rate = (metric: string, value: number): ExpectedFigure => ({
    metric,
    value: roundedTo(value, 4),
    raw: value,
    unit: 'rate',
    entity,
  });
  return [
    money('cost', row.cost),
    { metric: 'impressions', value: row.impressions, unit: 'count', entity },
    { metric: 'clicks_destination', value: row.clicks, unit: 'count', entity },
    rate('ctr', row.clicks / row.impressions),
    money('cpc', row.cost / row.clicks),
    money('cpm', (row.cost / row.impressions) * 1000),
    { metric: 'conversions', value: row.conversions, unit: 'count', entity },
    rate('cvr_clicks', row.conversions / row.clicks),
    ...(row.conversions > 0 ? [money('cpa', row.cost / row.conversions)] : []),
  ];
}

const rows = (kind: 'campaign' | 'ad_group', list: readonly Delivery[]) =>
  list.flatMap((row) => measures(row, { kind, name: row.name, id: row.id }));

const PAGE = {
  site: 'tiktok-ads-manager',
  currency: ACCOUNT.currency,
  account: [ACCOUNT.id, ACCOUNT.name],
  period: PERIOD,
  state: 'ok' as const,
};

function campaigns(first: number): Truth {
  const now = totalOf(CAMPAIGNS);
  const ctr = (sums: Sums) => sums.clicks / sums.impressions;
  const before: Record<string, [now: number, before: number]> = {
    cost: [now.cost, BEFORE.cost],
    impressions: [now.impressions, BEFORE.impressions],
    clicks_destination: [now.clicks, BEFORE.clicks],
    ctr: [ctr(now), ctr(BEFORE)],
    conversions: [now.conversions, BEFORE.conversions],
  };
  const totals = measures(now, null).map((figure): ExpectedFigure => {
    const pair = before[String(figure.metric)];
    return pair
      ? { ...figure, change: { ...relativeChange(pair[0], pair[1], 2), against: 'previous_period' } }
      : figure;
  });
  const shown = CAMPAIGNS.slice(first, first + ROWS_RENDERED);
  return {
    page: { ...PAGE, rowsRead: shown.length, rowsTotal: CAMPAIGNS.length },
    figures: [...totals, ...rows('campaign', shown)],
  };
}

function adGroups(): Truth {
  return {
    page: { ...PAGE, rowsRead: AD_GROUPS.length, rowsTotal: AD_GROUPS.length },
    figures: [...measures(totalOf(AD_GROUPS), null), ...rows('ad_group', AD_GROUPS)],
  };
}

const SETTLED = { waitFor: 'html[data-settled]' };
const LAST_SHOWN = CAMPAIGNS[ROWS_RENDERED - 1]?.id ?? '';

export const VIEWS: readonly [View, ...View[]] = [
  { id: 'campaigns', actions: [SETTLED], truth: () => campaigns(0) },
  {
    id: 'scrolled',
    actions: [
      SETTLED,
      { scroll: `[slot="cell-${LAST_SHOWN}_name"]` },
      { waitFor: `[slot="cell-${CAMPAIGNS[5 + ROWS_RENDERED - 1]?.id}_name"]` },
    ],
    truth: () => campaigns(5),
  },
  { id: 'ad groups', actions: [SETTLED, { click: '[role=tab]:nth-of-type(2)' }, SETTLED], truth: adGroups },
];
