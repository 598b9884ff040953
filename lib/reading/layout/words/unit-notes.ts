/** Notes that say in what all amounts of a table or block are counted. */
import type { LabelUnit } from '../../../metrics/label.ts';
import { parseLabelUnit } from '../../../metrics/label-unit.ts';
import { anyOf } from '../../words/index.ts';

/** `单位：万元`, `単位：千円`, `단위: 만원`, `Đơn vị: triệu đồng`: what follows is a unit. */
const NAMED = new RegExp(
  `(?:${anyOf('unitCaption')})\\s*(?:[:：]|为|為|是)?\\s*([^\\s,，;；()（）]{1,12}(?: [^\\s,，;；()（）]{1,8})?)`,
  'iu',
);

const THOUSAND = anyOf('thousands');
const MILLION = anyOf('millions');
/** `in thousands of US dollars`, `en milliers d'euros`, `in Mio. €`. */
const SCALED = new RegExp(
  `(?:^|[\\s(])(?:${anyOf('unitLink')}) (?:(${THOUSAND})|(${MILLION}))(?: ?(?:of|de|di|d['’]|an)? ?(us dollars?|euros?|reais|rupiah|pounds|[€$£]|[A-Z]{3}))?(?![\\p{L}])`,
  'iu',
);
/** `in USD thousands`, `in € millions`. */
const CURRENCY_FIRST = new RegExp(`(?:^|[\\s(])in ([A-Z]{3}|[€$£]) ?(?:(${THOUSAND})|(${MILLION}))(?!\\p{L})`, 'iu');

const SPOKEN: Record<string, string> = { 'us dollar': 'usd', euro: 'eur', reais: 'brl', rupiah: 'idr', pounds: 'gbp' };

const LONGEST = 80;

/** The unit in which a note says that values are counted; null for all other texts. */
export function unitNoteIn(text: string): LabelUnit | null {
  if (text.length > LONGEST) return null;
  const named = NAMED.exec(text)?.[1];
  const unit = named ? parseLabelUnit(named) : bracketed(text);
  if (unit) return unit;
  const [, thousand, million, said] = SCALED.exec(text) ?? [];
  if (thousand || million) return scaled(thousand ? 1e3 : 1e6, said);
  const [, currency, thousands, millions] = CURRENCY_FIRST.exec(text) ?? [];
  return thousands || millions ? scaled(thousands ? 1e3 : 1e6, currency) : null;
}

/** `（万元）`: nothing but a power of ten and its currency, in brackets. */
function bracketed(text: string): LabelUnit | null {
  const said = /^[(（]([^()（）]{1,12})[)）]$/u.exec(text.trim())?.[1];
  const unit = said ? parseLabelUnit(said) : null;
  return unit?.unit === 'money' && unit.scale > 1 ? unit : null;
}

function scaled(scale: number, said: string | undefined): LabelUnit {
  const word = said?.toLowerCase().replace(/(?<=dollar|euro)s$/, '') ?? '';
  const money = parseLabelUnit(SPOKEN[word] ?? word);
  return money?.unit === 'money' ? { ...money, scale } : { currency: null, percent: false, scale, unit: null };
}
