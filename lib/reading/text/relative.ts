/** Periods in words: `近7天`, `Last 30 days`, `昨天`, `7 hari terakhir`. */

import { addDays } from '../../metrics/calendar.ts';
import type { Period } from '../../metrics/figure.ts';
import { monthOf } from './day.ts';

export type Relative = { kind: 'days'; days: number } | { kind: 'today' | 'yesterday' | 'last_month' };

const TODAY = [
  '今天',
  '今日',
  '实时',
  '實時',
  '即時',
  '当日',
  '當日',
  'today',
  'real-?time',
  'hari ini',
  'hôm nay',
  'วันนี้',
  'hoy',
  'hoje',
  'heute',
  "aujourd['’]hui",
  'oggi',
  '本日',
  '오늘',
  '실시간',
  'dzisiaj',
  'dziś',
  'bugün',
  'vandaag',
  'сегодня',
  'dnes',
  'ngayon',
];
const YESTERDAY = [
  '昨天',
  '昨日',
  '近 ?1 ?[天日]',
  'yesterday',
  'kemarin',
  'semalam',
  'hôm qua',
  'เมื่อวาน(?:นี้)?',
  'ayer',
  'ontem',
  'gestern',
  'hier',
  'ieri',
  '어제',
  'wczoraj',
  'dün',
  'gisteren',
  'вчера',
  'včera',
  'kahapon',
];
const LAST_MONTH = [
  '上个?月',
  '上個月',
  'last month',
  'previous month',
  'bulan lalu',
  'bulan lepas',
  'tháng trước',
  'เดือนที่แล้ว',
  'mes pasado',
  'mês passado',
  'letzter monat',
  'mois dernier',
  'mese scorso',
  '先月',
  '지난달',
  'geçen ay',
  '(?:poprzedni|zeszły|ubiegły) miesiąc',
  '(?:vorige|afgelopen) maand',
  'прошлый месяц',
  'minulý měsíc',
  'nakaraang buwan',
];
const DAYS = [
  '(?:近|最近|过去|過去|前) ?(\\d+) ?(?:个?自然日|天|日)', '(?:the )?(?:last|past|previous) (\\d+) ?(?:d|days?)', '(\\d+) hari (?:terakhir|lalu|lepas)', '(\\d+) ngày (?:qua|gần (?:đây|nhất)|trước)', '(?:trong )?(\\d+) ngày qua',
  '(\\d+) วัน(?:ที่ผ่านมา|ล่าสุด|ย้อนหลัง)', 'ย้อนหลัง (\\d+) วัน', '(?:los )?últimos (\\d+) d[ií]as', '(?:letzten?|vergangenen?) (\\d+) tagen?', '(?:les )?(\\d+) derniers jours', '(?:gli )?ultimi (\\d+) giorni', '(?:過去|直近|最近) ?(\\d+) ?日間?', '(?:최근|지난) ?(\\d+) ?일',
  'ostatnie (\\d+) dni', 'son (\\d+) gün', '(?:de )?(?:afgelopen|laatste) (\\d+) dagen', '(?:за )?последние (\\d+) дн(?:ей|я)', 'posledních (\\d+) dní', '(?:w )?ostatnich (\\d+) dni(?:ach)?', 'huling (\\d+) araw',
]; // biome-ignore format: a list

/** Patterns of all words for days before today, without names of groups. */
export const DAYS_WORDS: readonly string[] = [
  ...TODAY,
  ...YESTERDAY,
  ...LAST_MONTH,
  ...DAYS.map((form) => form.replace('(\\d+)', '\\d+')),
];

const WORDS = new RegExp(
  `^(?:(?<today>${TODAY.join('|')})|(?<yesterday>${YESTERDAY.join('|')})|(?<month>${LAST_MONTH.join('|')})|${DAYS.join('|')})[:：]?$`,
  'iu',
);

/** Names of choices whose days depend on when a page's weeks start and whether today counts. */
export const PRESET_WORDS =
  '(?:month|week|year|quarter)[ -]to[ -]date|[mwyq]td|(?:this|current|last|previous) (?:week|month|quarter|year)|custom(?: range| period| dates?)?|(?:本|上|当|這|上個?)(?:周|週|月|季度?|年)(?:至今)?|自定义|自訂|自然周|自然月|minggu (?:ini|lalu)|bulan (?:ini|lalu)|tuần (?:này|trước)|tháng (?:này|trước)|(?:est[ae]|esta) (?:semana|mes|mês)|diese (?:woche|monat)|dieser monat|cette semaine|ce mois(?:-ci)?|今週|今月|先週|이번 ?(?:주|달)|지난 ?주|(?:bu|geçen) (?:hafta|ay|yıl)|(?:ten|ubiegły|zeszły|poprzedni|bieżący) (?:tydzień|miesiąc|rok)|(?:deze|vorige|afgelopen) (?:week|maand)|(?:эта|прошлая|текущая) неделя|(?:этот|прошлый|текущий) (?:месяц|год)|(?:tento|minulý) (?:týden|měsíc|rok)';
const PRESET = new RegExp(`^(?:${PRESET_WORDS})[:：]?$`, 'iu');

/** Whether a whole text is the name of such a choice: what it means must be printed beside it. */
export const isPreset = (text: string): boolean => text.length <= 30 && PRESET.test(text.trim());

/** What a whole text says about the days before today, in any language of the lexicon; null when it says nothing of the kind. */
export function findRelative(text: string): Relative | null {
  if (text.length > 40) return null;
  const found = WORDS.exec(text.trim());
  if (!found) return null;
  if (found.groups?.today !== undefined) return { kind: 'today' };
  if (found.groups?.yesterday !== undefined) return { kind: 'yesterday' };
  if (found.groups?.month !== undefined) return { kind: 'last_month' };
  const days = Number(found.slice(4).find((each) => each !== undefined));
  return days > 0 && days <= 400 ? { kind: 'days', days } : null;
}

/**
 * The days that it means on `today` (ISO, in the page's time zone). `includesToday` is the site's rule for `last 7 days`;
 * null when not known: then only words that need no rule are resolved, and the answer is null for the others.
 */
export function resolveRelative(relative: Relative, today: string, includesToday: boolean | null): Period | null {
  switch (relative.kind) {
    case 'today':
      return { start: today, end: today };
    case 'yesterday':
      return { start: addDays(today, -1), end: addDays(today, -1) };
    case 'last_month':
      return monthOf(today, -1);
    case 'days': {
      if (includesToday === null) return null;
      const end = includesToday ? today : addDays(today, -1);
      return { start: addDays(end, 1 - relative.days), end };
    }
  }
}
