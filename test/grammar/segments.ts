/** Two groups of cards that name the same metrics: only the heading of each tells them apart. */
import type { Block } from './block.ts';
import { cardBlock } from './cards.ts';
import { draw, type PageStyle } from './figures.ts';
import { escapeHtml } from './numbers.ts';
import { adsWorld, dollarIn, shopWorld } from './world.ts';

const METRICS = {
  shop: ['gmv', 'product_clicks', 'sku_orders', 'items_sold'],
  ads: ['cost', 'impressions', 'conversions', 'gross_revenue'],
};

/** Figures of equal names under the headings `LIVE` and `Video`; reading one without its heading would be wrong. */
export function segmentedBlock(kind: 'shop' | 'ads', style: PageStyle): Block | null {
  const { dice, numbers } = style;
  const quiet: PageStyle = { ...style, gaps: 0 };
  const shape = dice.pick(['label above', 'label below', 'list items', 'statistic'] as const);
  const groups = ['LIVE', 'Video'].map((name) => {
    const world = (kind === 'shop' ? shopWorld : adsWorld)(dice, dollarIn(numbers.currency));
    const items = METRICS[kind]
      .map((id) => draw(id, world, quiet, { compact: false, company: false }))
      .filter((item) => item !== null);
    return { name, block: cardBlock(shape, items, quiet) };
  });
  if (groups.some(({ block }) => block.figures.length < 3)) return null;
  return {
    shape: `two groups, ${shape}`,
    html: groups.map(({ name, block }) => `<section><h4>${escapeHtml(name)}</h4>${block.html}</section>`).join(''),
    // without a heading that it trusts the reader may leave them, never mix them
    figures: groups.flatMap(({ name, block }) =>
      block.figures.map((figure) => ({ ...figure, within: name, optional: true })),
    ),
  };
}
