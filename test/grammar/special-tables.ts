/** Tables in which a column is not one metric of all rows: metrics down the side, several levels of heads, other periods beside. */
import type { ExpectedFigure } from '../support/truth.ts';
import type { Block } from './block.ts';
import { draw, labelFor, type PageStyle } from './figures.ts';
import { escapeHtml } from './numbers.ts';
import { PRODUCT_NAMES } from './phrases.ts';
import { td, th } from './table-structures.ts';
import { TABLE_WORDS } from './table-words.ts';
import { dollarIn, shopWorld, UNITS, type World } from './world.ts';

/** Metrics down the first column, one value column; more columns are other segments or the period before. */
export function transposedBlock(
  ids: readonly string[],
  world: World,
  style: PageStyle,
  columns: 'this and previous' | 'groups',
): Block | null {
  const { dice, phrases } = style;
  const drawn = ids.map((id) => ({
    id,
    drawn: draw(id, world, { ...style, gaps: 0 }, { compact: false, company: false }),
  }));
  const rows = drawn.flatMap(({ id, drawn }) => (drawn ? [{ id, drawn }] : []));
  if (rows.length < 3) return null;
  const other: Record<string, number> = {};
  for (const { id } of rows) {
    const value = (world[id] ?? 0) * (0.5 + dice.next());
    other[id] = UNITS[id] === 'count' || UNITS[id] === 'people' ? Math.max(1, Math.round(value)) : value;
  }
  const second = rows.map(({ id }) => draw(id, other, { ...style, gaps: 0 }, { compact: false, company: false }));
  const { metric, thisPeriod } = TABLE_WORDS[style.language];
  const heads = columns === 'groups' ? ['LIVE', 'Video'] : [thisPeriod, dice.pick(phrases.previous)];
  const html = `<table class="t"><thead><tr>${th(metric)}${heads.map((text) => th(text)).join('')}</tr></thead><tbody>${rows.map(({ drawn }, index) => `<tr>${td(escapeHtml(drawn.label))}${td(drawn.value, ' class="num"')}${td(second[index]?.value ?? '', ' class="num"')}</tr>`).join('')}</tbody></table>`;
  const figures = rows.flatMap(({ drawn }, index): ExpectedFigure[] => {
    const { figure } = drawn;
    const beside = second[index]?.figure;
    if (!figure || !beside) return [];
    if (columns === 'this and previous')
      return [{ ...figure, compare: [{ kind: 'previous_period', value: beside.value }] }];
    return [
      { ...figure, within: 'LIVE' },
      { ...beside, within: 'Video' },
    ];
  });
  return { shape: `transposed, ${columns}`, html, figures };
}

/** A head of two levels: the same metrics under several groups, told apart by the group alone. */
export function groupedBlock(ids: readonly string[], style: PageStyle): Block | null {
  const { dice, numbers } = style;
  const named = ids.filter((id) => labelFor(id, style)).slice(0, 2);
  if (named.length < 2) return null;
  const groups = ['LIVE', 'Video'];
  const names = dice.shuffled(PRODUCT_NAMES).slice(0, 4);
  const rows = names.map((name) => ({
    name,
    groups: groups.map(() => {
      const world = shopWorld(dice, dollarIn(numbers.currency), 0.1);
      return named.map((id) => draw(id, world, { ...style, gaps: 0 }, { compact: false, company: false }));
    }),
  }));
  const labels = named.map((id) => labelFor(id, style)?.text ?? '');
  const withUnits = rows[0]?.groups[0]?.map((drawn, index) => drawn?.label ?? labels[index] ?? '') ?? labels;
  const html = `<table class="t"><thead><tr><th rowspan="2">${escapeHtml(style.phrases.product)}</th>${groups.map((group) => th(group, ` colspan="${named.length}"`)).join('')}</tr><tr>${groups.flatMap(() => withUnits.map((text) => th(text))).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${td(escapeHtml(row.name))}${row.groups.flatMap((cells) => cells.map((drawn) => td(drawn?.value ?? '', ' class="num"'))).join('')}</tr>`).join('')}</tbody></table>`;
  const figures = rows.flatMap((row) =>
    row.groups.flatMap((cells, group) =>
      cells.flatMap((drawn): ExpectedFigure[] =>
        drawn?.figure
          ? [{ ...drawn.figure, entity: { kind: 'product', name: row.name }, segment: groups[group] ?? null }]
          : [],
      ),
    ),
  );
  return { shape: 'two-level head', html, figures };
}

/** Under each metric three columns: this period, the one before, the change. */
export function comparedBlock(ids: readonly string[], style: PageStyle): Block | null {
  const { dice, numbers, phrases } = style;
  const named = ids.filter((id) => labelFor(id, style)).slice(0, 2);
  const { change: changeWord } = TABLE_WORDS[style.language];
  if (named.length < 2) return null;
  const previous = dice.pick(phrases.previous);
  const rows = dice
    .shuffled(PRODUCT_NAMES)
    .slice(0, 3)
    .map((name) => {
      const now = shopWorld(dice, dollarIn(numbers.currency), 0.1);
      const before = shopWorld(dice, dollarIn(numbers.currency), 0.1);
      const quiet = { ...style, gaps: 0 };
      return {
        name,
        cells: named.map((id) => {
          const change = ((now[id] ?? 1) - (before[id] ?? 1)) / (before[id] ?? 1);
          const rounded = Math.round(change * 10_000) / 10_000;
          const text = new Intl.NumberFormat(numbers.locale, {
            style: 'percent',
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
            signDisplay: 'exceptZero',
          }).format(change);
          return {
            now: draw(id, now, quiet, { compact: false, company: false }),
            before: draw(id, before, quiet, { compact: false, company: false }),
            text,
            change: rounded,
          };
        }),
      };
    });
  const html = `<table class="t"><thead><tr>${th(phrases.product)}${rows[0]?.cells.map(({ now }) => `${th(now?.label ?? '')}${th(previous)}${th(changeWord)}`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${td(escapeHtml(row.name))}${row.cells.map(({ now, before, text }) => `${td(now?.value ?? '')}${td(before?.value ?? '')}${td(text)}`).join('')}</tr>`).join('')}</tbody></table>`;
  const figures = rows.flatMap((row) =>
    row.cells.flatMap(({ now, before, change }): ExpectedFigure[] =>
      now?.figure && before?.figure
        ? [
            {
              ...now.figure,
              entity: { kind: 'product', name: row.name },
              change: { value: change, direction: change > 0 ? 'up' : change < 0 ? 'down' : 'flat' },
              compare: [{ kind: 'previous_period', value: before.figure.value }],
            },
          ]
        : [],
    ),
  );
  return { shape: 'this, previous, change', html, figures };
}
