/** How a page shows its dates. */
import type { Period } from '../../lib/metrics/figure.ts';
import type { PageStyle } from './figures.ts';
import { escapeHtml } from './numbers.ts';

export interface ShownPeriod {
  shape: string;
  html: string;
  /** Undefined: the page leaves it open. Null: it shows none. */
  period: Period | null | undefined;
}

const PERIODS: Period[] = [
  { start: '2026-11-08', end: '2026-11-14' },
  { start: '2026-10-16', end: '2026-11-14' },
  { start: '2026-11-01', end: '2026-11-14' },
  { start: '2026-10-26', end: '2026-11-01' },
];

const date = (iso: string) => new Date(`${iso}T12:00:00Z`);

export function drawPeriod({ dice, language, phrases }: PageStyle): ShownPeriod {
  const period = dice.pick(PERIODS);
  const { start, end } = period;
  const slash = (iso: string) => iso.replaceAll('-', '/');
  const range = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'th' ? 'th-u-ca-gregory' : language, {
      timeZone: 'UTC',
      ...options,
    }).formatRange(date(start), date(end));
  const shape = dice.pick([
    'two inputs',
    'two inputs',
    'one input',
    'slashes',
    'month names',
    'short range',
    'tab and text',
    'tab alone',
    'none',
  ] as const);
  switch (shape) {
    case 'two inputs':
      return {
        shape,
        period,
        html: `<div class="picker"><input readonly value="${start}" aria-label="Start date"><span>-</span><input readonly value="${end}" aria-label="End date"></div>`,
      };
    case 'one input':
      return { shape, period, html: `<div class="picker"><input readonly value="${start} ~ ${end}"></div>` };
    case 'slashes':
      return { shape, period, html: `<div class="muted">${slash(start)} - ${slash(end)}</div>` };
    case 'month names':
      return {
        shape,
        period,
        html: `<div class="muted">${escapeHtml(range({ year: 'numeric', month: 'long', day: 'numeric' }))}</div>`,
      };
    case 'short range':
      return {
        shape,
        period,
        html: `<button class="picker">${escapeHtml(range({ year: 'numeric', month: 'short', day: 'numeric' }))}</button>`,
      };
    case 'tab and text': {
      const week = PERIODS[0] ?? period;
      return {
        shape,
        period: week,
        html: `<div role="tablist"><button role="tab" aria-selected="true" class="active">${escapeHtml(phrases.last7)}</button></div><span class="muted">${slash(week.start)} ~ ${slash(week.end)}</span>`,
      };
    }
    case 'tab alone':
      return {
        shape,
        period: undefined,
        html: `<div role="tablist"><button role="tab" aria-selected="true" class="active">${escapeHtml(phrases.last7)}</button></div>`,
      };
    default:
      return { shape, period: null, html: '' };
  }
}
