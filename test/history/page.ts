import type { Page } from '../../lib/metrics/figure.ts';

/** A page of Compass, of one account and in people. */
export const page: Page = {
  site: 'compass',
  kind: null,
  url: 'https://compass.jinritemai.com/shop',
  locale: 'zh-CN',
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  account: 'Lumen',
  period: null,
  comparison: null,
  scope: { traffic: 'uv', channel: null },
  live: false,
  rowsRead: null,
  rowsTotal: null,
};
