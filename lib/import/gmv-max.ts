/** Tables of GMV Max (全域推广), whose orders and revenue come from all traffic of the products, not from the ads alone. */
import type { Entity } from '../metrics/figure.ts';

/** Words of TikTok's GMV Max and of Qianchuan's 全域推广 reports, whose totals are headed 整体; as of 2026-11. */
const MARK = /gmv[\s_-]*max|全域|整体(支付|成交|消耗|花费|roi)/iu;

/** True when a column title says so, or the name of every row does. */
export function isGmvMax(titles: readonly string[], entities: readonly (Entity | null)[] | null): boolean {
  if (titles.some((title) => MARK.test(title))) return true;
  return (
    entities !== null && entities.length > 0 && entities.every((entity) => entity !== null && MARK.test(entity.name))
  );
}
