/** What the rows of a table most likely are where neither its head nor the page kind says so: told by what is measured. */
import type { EntityKind } from '../../../metrics/figure.ts';
import { isNameHeader } from '../words/rows.ts';
import type { Column } from './column.ts';

/** Metrics that only advertising has: their rows are what is advertised with. */
const ADVERTISING =
  /^(?:cost|spend|cpm|cpc|cpa|cpv|roas|roi|reach|frequency|impressions|conversions|conversion_rate|(?:clicks|ctr)_(?:all|destination))(?:_|$)/;
const LIVE = /^(?:live_|avg_live|peak_live)/;
const VIDEO = /^(?:video_|avg_play|completion)/;
const GOODS = /^(?:product_|items_sold|add_to_cart|gmv|orders|sku_|buyers|refund)/;

/**
 * `campaign` only beside metrics of advertising; goods only under a head that says `name` or nothing. Rows under any other
 * word are parts of the shop's total: `channel`.
 */
export function likelyKind(header: string, columns: readonly Column[]): EntityKind {
  const metrics = columns.flatMap((column) =>
    column.kind === 'metric' ? [column.match.senses.map(({ metric }) => metric)] : [],
  );
  const measures = (pattern: RegExp) => metrics.some((senses) => senses.every((metric) => pattern.test(metric)));
  if (measures(ADVERTISING)) return 'campaign';
  if (measures(LIVE)) return 'live';
  if (measures(VIDEO)) return 'video';
  return measures(GOODS) && (header.trim() === '' || isNameHeader(header)) ? 'product' : 'channel';
}
