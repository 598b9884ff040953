import type { Estimate, Interval, Period, Unit } from '../../lib/metrics/figure.ts';
import { significantStep } from './round.ts';

/** How the user's language writes figures. Every text comes from `Intl`; the minus is the true one, ranges have an en dash. */
export interface Format {
  language: string;
  /** `1,284,310`. */
  count(value: number): string;
  /** `1.3M`, `128万`. */
  compact(value: number): string;
  /** Money rounded to `step` units; without a currency the bare number. */
  money(value: number, currency: string | null, options?: MoneyOptions): string;
  /** `US$7,830–12,490`: the currency once, both ends rounded to what the interval bears. */
  moneyRange(interval: Interval, currency: string | null, step?: number): string;
  /** `2.90%`. More than 1000 % is written without decimals, less than 0.1 % with two significant digits. */
  rate(value: number, digits?: number): string;
  /** `7.59–8.22%`. */
  rateRange(interval: Interval, digits?: number): string;
  /** `−21.3%`, signed unless it prints as zero. */
  change(value: number, digits?: number): string;
  /** Percentage points, `−1.83`. */
  points(value: number): string;
  /** `12–18`, `−0.3 to 0.4` where signs are mixed. */
  range(low: string, high: string, mixed?: boolean): string;
  /** A value by its unit, as one figure. A rounded figure is shown only as precisely as it was printed. */
  figure(value: Estimate, unit: Unit, currency: string | null): string;
  /** `Oct 12–18`; with the year when it is not the one of `today`. */
  period(period: Period): string;
  day(iso: string): string;
  /** `10:24`; with the day when it is not today. */
  time(at: number): string;
  /** `3:25`, `1 h 5 min`: seconds as a person says them. */
  duration(seconds: number): string;
  number(value: number, digits: number): string;
}

export interface MoneyOptions {
  signed?: boolean;
  /** Rounds to a multiple of this; by default to whole units from 100 on, else to the currency's minor unit. */
  step?: number;
}

const sign = (text: string): string => text.replaceAll('-', '−');

/** A larger rise than this is written as `>+999%`. */
const MOST_CHANGE = 9.99;

/**
 * Formats for one language. `now` (epoch ms) decides which dates need their year or day; `timeZone` is the user's own and
 * serves reading times only, for days of a period stand in the page's zone already.
 */
export function createFormat(language: string, now: number, timeZone?: string): Format {
  const cache = new Map<string, Intl.NumberFormat>();
  const nf = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const made = cache.get(key) ?? new Intl.NumberFormat(language, options);
    cache.set(key, made);
    return made;
  };
  const to = language.startsWith('zh') ? '至' : 'to';
  const fixed = (digits: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const percentDigits = (value: number, digits: number): number => {
    const size = Math.abs(value);
    if (size >= 10) return 0;
    if (size > 0 && size < 0.001) return Math.min(6, 1 - Math.floor(Math.log10(size * 100)));
    return digits;
  };
  const moneyFormat = (value: number, currency: string | null, options: MoneyOptions): Intl.NumberFormat => {
    const { signed = false, step } = options;
    const whole = step !== undefined ? step >= 1 : Math.abs(value) >= 100 || Number.isInteger(value);
    const signDisplay = signed ? 'exceptZero' : 'auto';
    const digits = whole ? { maximumFractionDigits: 0 } : {};
    return currency && /^[A-Z]{3}$/.test(currency)
      ? nf({ style: 'currency', currency, signDisplay, ...digits })
      : nf({ signDisplay, ...(whole ? digits : fixed(2)) });
  };
  const rounded = (value: number, step: number | undefined): number =>
    // adding 0 turns −0 into 0
    step === undefined ? value : Math.round(value / step) * step + 0;
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  const thisYear = new Intl.DateTimeFormat('en-CA', { year: 'numeric', timeZone }).format(now);
  const dayOptions = (...isos: string[]): Intl.DateTimeFormatOptions => ({
    month: 'short',
    day: 'numeric',
    ...(isos.some((iso) => iso.slice(0, 4) !== thisYear) ? { year: 'numeric' } : {}),
  });
  const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

  const format: Format = {
    language,
    count: (value) => sign(nf({ maximumFractionDigits: 0 }).format(value)),
    compact: (value) => sign(nf({ notation: 'compact', maximumFractionDigits: 1 }).format(value)),
    money: (value, currency, options = {}) =>
      sign(moneyFormat(value, currency, options).format(rounded(value, options.step))),
    moneyRange: ({ low, high }, currency, step = significantStep({ low, high })) => {
      const first = rounded(low, step);
      const last = rounded(high, step);
      const mixed = first < 0;
      const bare = sign(nf({ maximumFractionDigits: step < 1 ? 2 : 0 }).format(last));
      return format.range(format.money(first, currency, { step }), bare, mixed);
    },
    rate: (value, digits = 2) => sign(nf({ style: 'percent', ...fixed(percentDigits(value, digits)) }).format(value)),
    rateRange: ({ low, high }, digits = 2) => {
      const shared = Math.max(percentDigits(low, digits), percentDigits(high, digits));
      return format.range(sign(nf(fixed(shared)).format(low * 100)), format.rate(high, shared), low < 0);
    },
    change: (value, digits = 1) => {
      const signed = (size: number, shown: number): string =>
        sign(nf({ style: 'percent', signDisplay: 'exceptZero', ...fixed(shown) }).format(size));
      // beyond tenfold the exact percentage says nothing more
      return value > MOST_CHANGE ? `>${signed(MOST_CHANGE, 0)}` : signed(value, digits);
    },
    points: (value) => sign(nf({ signDisplay: 'exceptZero', ...fixed(2) }).format(value * 100)),
    range: (low, high, mixed = false) => (mixed ? `${low} ${to} ${high}` : `${low}–${high}`),
    figure: (value, unit, currency) => {
      const exact = value.low === value.high;
      if (unit === 'rate') return format.rate(value.value);
      if (unit === 'duration') return format.duration(value.value);
      if (unit === 'money') return format.money(value.value, currency);
      if (unit === 'ratio' || unit === 'score') return sign(nf({ maximumFractionDigits: 2 }).format(value.value));
      return exact
        ? format.count(value.value)
        : sign(nf({ notation: 'compact', maximumFractionDigits: 2 }).format(value.value));
    },
    period: ({ start, end }) => {
      if (start === end) return format.day(start);
      const day = dates(dayOptions(start, end));
      // ICU writes Chinese ranges as 10/12 – 10/18; a person writes 10月12–18日
      if (language.startsWith('zh')) {
        const sameMonth = start.slice(0, 7) === end.slice(0, 7);
        const last = sameMonth ? `${Number(end.slice(8))}日` : day.format(utc(end));
        return `${day.format(utc(start)).replace(/日$/u, sameMonth ? '' : '日')}–${last}`;
      }
      return day.formatRange(utc(start), utc(end)).replace(/\s*[–—-]\s*/u, '–');
    },
    day: (iso) => dates(dayOptions(iso)).format(utc(iso)),
    time: (at) => {
      const day = (moment: number): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);
      const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone };
      const date: Intl.DateTimeFormatOptions = day(at) === day(now) ? {} : { month: 'short', day: 'numeric' };
      return new Intl.DateTimeFormat(language, { ...date, ...clock }).format(at);
    },
    duration: (seconds) => {
      const unit = (value: number, name: 'second' | 'minute' | 'hour'): string =>
        nf({ style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: 0 }).format(value);
      const whole = Math.round(seconds);
      if (whole < 60) return unit(whole, 'second');
      if (whole < 3600)
        return `${unit(Math.floor(whole / 60), 'minute')}${whole % 60 ? ` ${unit(whole % 60, 'second')}` : ''}`;
      const minutes = Math.round(whole / 60);
      return `${unit(Math.floor(minutes / 60), 'hour')}${minutes % 60 ? ` ${unit(minutes % 60, 'minute')}` : ''}`;
    },
    number: (value, digits) => sign(nf({ maximumFractionDigits: digits }).format(value)),
  };
  return format;
}
