/** Durations as pages print them: `3分25秒`, `0h:51m:42s`, `4ชั่วโมง9นาที28วินาที`, `2 jam`, `9.1s`, `00:03:25`. */
import type { Interval } from '../../metrics/figure.ts';
import type { NumberContext } from '../types.ts';
import { foldWords } from './fold.ts';
import { roundedInterval, toNumber } from './interval.ts';
import { parseNumeral } from './numeral.ts';

const DAY = 86_400;
const HOUR = 3_600;
const MINUTE = 60;

/** Seconds per unit word; standard words of the lexicon's languages, as of 2026-11. */
const UNITS: Record<string, number> = {
  d: DAY, day: DAY, days: DAY, 天: DAY, 日: DAY, 일: DAY, hari: DAY, ngày: DAY, วัน: DAY, tag: DAY, tage: DAY, tg: DAY, jour: DAY, jours: DAY,
  día: DAY, días: DAY, dia: DAY, dias: DAY, giorno: DAY, giorni: DAY, gg: DAY, gün: DAY, dni: DAY, dagen: DAY, araw: DAY,
  dagar: DAY, dage: DAY, dager: DAY, päivää: DAY, zile: DAY, nap: DAY, ημέρες: DAY, дні: DAY, днів: DAY, дней: DAY, dní: DAY, أيام: DAY, ימים: DAY,
  h: HOUR, hr: HOUR, hrs: HOUR, hour: HOUR, hours: HOUR, 小时: HOUR, 小時: HOUR, 时: HOUR, 時: HOUR, 時間: HOUR, 시간: HOUR, jam: HOUR, giờ: HOUR,
  ชั่วโมง: HOUR, 'ชม.': HOUR, ชม: HOUR, std: HOUR, 'std.': HOUR, stunde: HOUR, stunden: HOUR, heure: HOUR, heures: HOUR, hora: HOUR, horas: HOUR, ora: HOUR, ore: HOUR,
  sa: HOUR, godz: HOUR, 'godz.': HOUR, uur: HOUR, ч: HOUR, oras: HOUR,
  tim: HOUR, 'tim.': HOUR, timmar: HOUR, timer: HOUR, tuntia: HOUR, oră: HOUR, óra: HOUR, ώρα: HOUR, ώρες: HOUR, год: HOUR, 'год.': HOUR, час: HOUR, hod: HOUR, 'hod.': HOUR, ساعة: HOUR, ساعات: HOUR, שעה: HOUR, שעות: HOUR,
  m: MINUTE, min: MINUTE, 'min.': MINUTE, mins: MINUTE, minute: MINUTE, minutes: MINUTE, 分: MINUTE, 分钟: MINUTE, 分鐘: MINUTE, 分間: MINUTE, 분: MINUTE,
  menit: MINUTE, mnt: MINUTE, minit: MINUTE, phút: MINUTE, นาที: MINUTE, minuten: MINUTE, minuto: MINUTE, minutos: MINUTE, minuti: MINUTE, dk: MINUTE, 'dk.': MINUTE, dakika: MINUTE,
  мин: MINUTE, 'мин.': MINUTE, хв: MINUTE, 'хв.': MINUTE, minuter: MINUTE, minutter: MINUTE, minuuttia: MINUTE, perc: MINUTE, λεπτά: MINUTE, دقيقة: MINUTE, دقائق: MINUTE, דקה: MINUTE, דקות: MINUTE,
  s: 1, sec: 1, secs: 1, 'sec.': 1, second: 1, seconds: 1, 秒: 1, 秒钟: 1, 秒鐘: 1, 秒間: 1, 초: 1, detik: 1, dtk: 1, saat: 1, giây: 1, วินาที: 1, sek: 1, 'sek.': 1,
  sekunde: 1, sekunden: 1, seconde: 1, secondes: 1, segundo: 1, segundos: 1, seg: 1, 'seg.': 1, secondo: 1, secondi: 1, sn: 1, 'sn.': 1, seconden: 1, с: 1, сек: 1, 'сек.': 1,
  sekunder: 1, sekuntia: 1, secunde: 1, mp: 1, másodperc: 1, δευτ: 1, 'δευτ.': 1, δευτερόλεπτα: 1, ثانية: 1, ثوان: 1, ثواني: 1, שניה: 1, שניות: 1,
  ms: 1e-3, 毫秒: 1e-3,
}; // biome-ignore format: a table

/** Units that mean something else when they stand alone: minutes or millions, a score, a day of the month, a French day. */
const NOT_ALONE = new Set(['m', '分', '日', '일', '时', '時', 'j', 'sa', 'g', 'd', 'с', 'tag', 'tg', 'gg']);
/** Words that two languages use for different lengths: `saat` is a second in Malay and an hour in Turkish, `j` jam or jour, `g` giorno or godzina. */
const BY_LANGUAGE: Record<string, Record<string, number>> = {
  tr: { saat: HOUR },
  ja: { 分: MINUTE },
  fr: { j: DAY },
  id: { j: HOUR },
  ms: { j: HOUR },
  it: { g: DAY },
  pl: { g: HOUR },
};
const UNITS_OF_SOME = new Set(Object.values(BY_LANGUAGE).flatMap((units) => Object.keys(units)));
/** Where a unit may stand alone although it is in {@link NOT_ALONE}. */
const ALONE: Record<string, string[]> = { ja: ['分'] };

/** True for a unit of time in any language. */
export function isDurationUnit(word: string): boolean {
  const unit = word.toLowerCase();
  return Object.hasOwn(UNITS, unit) || UNITS_OF_SOME.has(unit);
}

/** Whole days that a text counts in any language, `7 days`, `30日間`; null for all else. */
export function daysIn(text: string): number | null {
  const [, count, unit = ''] = /^(\d{1,3}) ?(\D+?)[間间간]?$/u.exec(foldWords(text)) ?? [];
  return count && Object.hasOwn(UNITS, unit) && UNITS[unit] === DAY ? Number(count) : null;
}

export type DurationResult =
  | ({ ok: true; value: number; ulp: number; decimals: number } & Interval)
  | { ok: false; reason: 'ambiguous' | 'not_a_number' };

const NOT: DurationResult = { ok: false, reason: 'not_a_number' };

function exactly(seconds: number, ulp: number): DurationResult {
  const low = seconds === 0 ? 0 : seconds - ulp / 2;
  return { ok: true, value: seconds, low, high: seconds + ulp, ulp, decimals: 0 };
}

/** `00:03:25`, `1:02:03`, and `03:25` where the caller knows that it is a duration. */
function clock(words: string, ctx: NumberContext): DurationResult {
  const parts = words.split(':').map(Number);
  if (parts.length === 2) {
    if (!ctx.duration) return { ok: false, reason: 'ambiguous' };
    parts.unshift(0);
  }
  const [hours = 0, minutes = 0, seconds = 0] = parts;
  if (seconds >= 60 || (minutes >= 60 && words.split(':').length === 3)) return NOT;
  return exactly(hours * HOUR + minutes * MINUTE + seconds, 1);
}

/**
 * Reads a whole text as a duration in seconds. The interval covers rounding and truncation of the smallest unit shown.
 * `12:30` is `ambiguous` with a time of day unless `ctx.duration`; a lone `12m` or `3分` is not taken for minutes (millions, scores).
 */
export function parseDuration(text: string, ctx: NumberContext): DurationResult {
  const words = foldWords(text);
  if (/^\d{1,4}:\d{2}(:\d{2})?$/.test(words)) return clock(words, ctx);
  const language = ctx.locale?.split('-')[0] ?? '';
  const parts = [...words.matchAll(/(\d[\d.,]*|\d) ?([^\d\s:]+)[\s:]*/g)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== words) return NOT;
  let seconds = 0;
  let before = Number.POSITIVE_INFINITY;
  for (const [index, [, digits = '', unit = '']] of parts.entries()) {
    const length = BY_LANGUAGE[language]?.[unit] ?? (Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined);
    if (length === undefined || length >= before) return NOT;
    const alone = parts.length === 1;
    if (alone && NOT_ALONE.has(unit) && !ctx.duration && !ALONE[language]?.includes(unit)) return NOT;
    const numeral = parseNumeral(digits.replace(/^0+(?=\d)/, ''), ctx);
    if (!numeral.ok) return numeral;
    if (index < parts.length - 1 && numeral.decimals > 0) return NOT;
    if (index > 0 && toNumber(numeral) * length >= before) return NOT;
    before = length;
    if (index < parts.length - 1) {
      seconds += toNumber(numeral) * length;
      continue;
    }
    const { low, high } = roundedInterval(numeral);
    return {
      ok: true,
      value: seconds + toNumber(numeral) * length,
      low: seconds + low * length,
      high: seconds + high * length,
      ulp: length * 10 ** numeral.exponent,
      decimals: numeral.decimals,
    };
  }
  return NOT;
}
