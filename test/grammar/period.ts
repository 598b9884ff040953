/** How a page shows its dates. */
import type { Period } from '../../lib/metrics/figure.ts';
import type { PageStyle } from './figures.ts';
import { escapeHtml } from './numbers.ts';
import { CHOICE_WORDS } from './period-words.ts';

export interface ShownPeriod {
  shape: string;
  html: string;
  /** Undefined: the page leaves it open. Null: it shows none. */
  period: Period | null | undefined;
  /** The days that it compares with; left out where it names none. */
  comparison?: Period;
}

const WEEK: Period = { start: '2026-11-08', end: '2026-11-14' };
const PERIODS: Period[] = [
  WEEK,
  { start: '2026-10-16', end: '2026-11-14' },
  { start: '2026-11-01', end: '2026-11-14' },
  { start: '2026-10-26', end: '2026-11-01' },
];
const BEFORE: Period = { start: '2026-11-01', end: '2026-11-07' };
const OCTOBER: Period = { start: '2026-10-01', end: '2026-10-31' };

const dateOf = (iso: string) => new Date(`${iso}T12:00:00Z`);
const slash = (iso: string) => iso.replaceAll('-', '/');

/** What a shape may draw with. */
interface Drawing {
  style: PageStyle;
  period: Period;
  /** A range in the words and order of the page's language. */
  range(options: Intl.DateTimeFormatOptions, of?: Period): string;
  /** One day in the digits of the page's language. */
  day(iso: string): string;
}

type Shown = Omit<ShownPeriod, 'shape'>;

const FULL = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const SHORT = { year: 'numeric', month: 'short', day: 'numeric' } as const;

const tab = (text: string) =>
  `<div role="tablist"><button role="tab" aria-selected="true" class="active">${escapeHtml(text)}</button></div>`;
const input = (value: string, attributes = '') => `<input readonly value="${escapeHtml(value)}" ${attributes}>`;
const muted = (text: string) => `<div class="muted">${escapeHtml(text)}</div>`;
const between = ({ start, end }: Period, sign: string, show: (iso: string) => string = (iso) => iso) =>
  `${show(start)} ${sign} ${show(end)}`;
/** Days that can be chosen, as an open picker draws them. */
const calendar = `<div role="dialog" class="picker-panel"><table role="grid"><thead><tr><th>Mo</th><th>Tu</th><th>We</th></tr></thead><tbody>${[1, 4, 7, 10].map((day) => `<tr>${[0, 1, 2].map((more) => `<td role="gridcell" title="2026-11-${String(day + more).padStart(2, '0')}">${day + more}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`;

const SHAPES: Record<string, (drawing: Drawing) => Shown> = {
  'two inputs': ({ period }) => ({
    period,
    html: `<div class="picker">${input(period.start, 'aria-label="Start date"')}<span>-</span>${input(period.end, 'aria-label="End date"')}</div>`,
  }),
  'one input': ({ period }) => ({
    period,
    html: `<div class="picker">${input(between(period, '~'))}</div>`,
  }),
  slashes: ({ period }) => ({ period, html: muted(between(period, '-', slash)) }),
  'month names': ({ period, range }) => ({ period, html: muted(range(FULL)) }),
  'short range': ({ period, range }) => ({
    period,
    html: `<button class="picker">${escapeHtml(range(SHORT))}</button>`,
  }),
  'tab and text': ({ style }) => ({
    period: WEEK,
    html: `${tab(style.phrases.last7)}<span class="muted">${between(WEEK, '~', slash)}</span>`,
  }),
  'tab alone': ({ style }) => ({ period: undefined, html: tab(style.phrases.last7) }),
  none: () => ({ period: null, html: '' }),
  // https://ant.design/components/date-picker
  'antd range picker': ({ period }) => ({
    period,
    html: `<div class="ant-picker ant-picker-range"><div class="ant-picker-input ant-picker-input-active">${input(period.start, 'aria-invalid="false" placeholder="Start date" date-range="start" size="12"')}</div><div class="ant-picker-range-separator"><span aria-label="to" class="ant-picker-separator">→</span></div><div class="ant-picker-input">${input(period.end, 'placeholder="End date" date-range="end" size="12"')}</div><span class="ant-picker-suffix"><span role="img" aria-label="calendar"></span></span></div>`,
  }),
  // https://element-plus.org/en-US/component/date-picker.html, its panel open
  'Element range picker, open': ({ period }) => ({
    period,
    html: `<div class="el-date-editor el-date-editor--daterange el-input__wrapper el-range-editor"><i class="el-icon el-range__icon"></i><input class="el-range-input" autocomplete="off" name="start" placeholder="Start date" value="${period.start}"><span class="el-range-separator">-</span><input class="el-range-input" autocomplete="off" name="end" placeholder="End date" value="${period.end}"></div>${calendar}`,
  }),
  // https://mui.com/x/react-date-pickers/, https://flatpickr.js.org/, https://www.daterangepicker.com/
  'one input in the order of the language': ({ period, day, style }) => ({
    period,
    html: input(between(period, style.dice.pick(['–', '-', '~']), day), 'class="form-control" aria-label="Date range"'),
  }),
  'two inputs in the order of the language': ({ period, day }) => ({
    period,
    html: `<div class="p-inputgroup">${input(day(period.start), 'name="from"')}<span>–</span>${input(day(period.end), 'name="to"')}</div>`,
  }),
  'native inputs': ({ period }) => ({
    period,
    html: `<label>From <input type="date" value="${period.start}"></label> <label>To <input type="date" value="${period.end}"></label>`,
  }),
  'with times': ({ period }) => ({
    period,
    html: `<div class="picker">${input(`${period.start} 00:00:00`)}<span>~</span>${input(`${period.end} 23:59:59`)}</div>`,
  }),
  'with weekdays': ({ period, range }) => ({
    period,
    html: muted(range({ ...SHORT, weekday: 'short' })),
  }),
  'a month': ({ style }) => ({
    period: OCTOBER,
    html: `<button class="picker" aria-haspopup="dialog">${escapeHtml(new Intl.DateTimeFormat(calendarOf(style), { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(dateOf(OCTOBER.start)))}</button>`,
  }),
  'a month in an input': () => ({ period: OCTOBER, html: '<input type="month" value="2026-10">' }),
  'an ISO week': () => ({
    period: { start: '2026-11-02', end: '2026-11-08' },
    html: input('2026-W45', 'aria-label="Week"'),
  }),
  // the picker waits for a choice
  'placeholders only': ({ period }) => ({
    period: null,
    html: `<div class="picker"><input readonly value="" placeholder="${period.start}"><span>-</span><input readonly value="" placeholder="${period.end}"></div>`,
  }),
  // without an end nothing says which days they are
  'since a day': ({ style, period }) => ({
    period: null,
    html: muted(
      style.dice
        .pick(CHOICE_WORDS[style.language].since)
        .replace(
          '@',
          new Intl.DateTimeFormat(calendarOf(style), { timeZone: 'UTC', ...FULL }).format(dateOf(period.start)),
        ),
    ),
  }),
  'with the moment of the last update': ({ style, period, range }) => ({
    period,
    html: `${muted(`${style.dice.pick(CHOICE_WORDS[style.language].updated)} 2026-11-15 09:30`)}<button class="picker">${escapeHtml(range(SHORT))}</button>`,
  }),
  'compared, as text': ({ style, range }) => ({
    period: WEEK,
    comparison: BEFORE,
    html: `<div><button class="picker">${escapeHtml(range(SHORT, WEEK))}</button> <span class="muted">${escapeHtml(style.dice.pick(CHOICE_WORDS[style.language].compare))} ${escapeHtml(range(SHORT, BEFORE))}</span></div>`,
  }),
  'compared, in inputs': ({ style }) => ({
    period: WEEK,
    comparison: BEFORE,
    html: `<div class="picker">${input(between(WEEK, '~'))}</div><div class="compare"><label><input type="checkbox" checked> ${escapeHtml(style.dice.pick(CHOICE_WORDS[style.language].compare))}</label> ${input(between(BEFORE, '~'))}</div>`,
  }),
};

/** Pages of Thailand also count years of the common era. */
const calendarOf = ({ language }: PageStyle): string => (language === 'th' ? 'th-u-ca-gregory' : language);

/** One of the ways to show a period, and what the page then says of its days. */
export function drawPeriod(style: PageStyle): ShownPeriod {
  const { dice } = style;
  const period = dice.pick(PERIODS);
  const shape = dice.pick(Object.keys(SHAPES));
  const locale = calendarOf(style);
  const drawn = SHAPES[shape]?.({
    style,
    period,
    range: (options, { start, end } = period) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).formatRange(dateOf(start), dateOf(end)),
    day: (iso) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' }).format(
        dateOf(iso),
      ),
  });
  if (!drawn) throw new Error(`no shape ${shape}`);
  return { shape, ...drawn };
}
