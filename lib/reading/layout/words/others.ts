/** Words over values that nobody measured of this seller: forecasts, goals, estimates, benchmarks. */
import { plainDates } from '../../text/date-words.ts';
import { foldWords } from '../../text/fold.ts';
import { eachLanguage, type PageLanguages, perLanguages, wholeWords, wordsOf } from '../../words/index.ts';
import { languages } from '../../words/languages.ts';

/** Numbers of days and the like where no space parts them from what they count. */
const NUMBERED = '\\d{1,3} ?(?:日間|週間?|か月|ヶ月|일간?|วัน)?';

/** Particles that are written together with the words around them. */
const particles = wordsOf('besideOthers').filter((word) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]$/u.test(word),
);

/** A word for a goal in one language may be a name in another: `Meta`. */
const told = perLanguages(
  (own) => new RegExp(`${wholeWords('planned', 'others', 'told')}|${own.wholeWords('asked')}`, 'giu'),
);
const PARTICLES = new RegExp(particles.join('|'), 'gu');
/** Also the days that a heading names: `Industry · Last 7 days`. */
const BESIDE = wholeWords('lastDays', 'today', 'yesterdayChoice', 'lastMonth', 'presets', 'besideOthers');
const beside = new RegExp([BESIDE, NUMBERED, ...particles].join('|'), 'giu');

const LONGEST = 48;

const SAYS = /[\p{L}\p{N}]/u;

/** Whether nothing but such words are in the text, and one of `heads` among them. */
function isMadeOf(text: string, heads: RegExp): boolean {
  if (text.length > LONGEST) return false;
  const rest = text.replace(heads, '\u0001');
  return rest !== text && !SAYS.test(rest.replace(beside, ' '));
}

/** A month by name or unit, or a year, in dates as {@link plainDates} writes them; and all their parts. */
const NAMED = /#\d+#|20\d\d|\d ?[月월]/u;
const PARTS = /#\d+#|(?<![\p{L}\d])q[1-4](?![\p{L}\d])|(?<!\d)(?:\d{1,2}|20\d\d)(?!\d)|[年月日号號년월일]/gu;

/** Whether a text is a month, a year, or days of them in a language: `December 2026`, `28 nov – 4 dic`. */
function isOfDates(text: string, language: string): boolean {
  const plain = plainDates(foldWords(text), language);
  return NAMED.test(plain) && !SAYS.test(plain.replace(PARTS, ' '));
}

const codes = Object.keys(languages);

/** Words that name something of certain days: all of them, and those of each language. */
const dated = (list: 'planned' | 'asked') => ({
  all: new RegExp(wholeWords(list), 'giu'),
  each: eachLanguage(list),
});
const PLANNED = dated('planned');
const ASKED = dated('asked');

/** `Sellers using Boost see`: a sentence about what others get. */
const OTHERS_WHO =
  /^(?:sellers|shops|stores|brands|merchants|advertisers|creators) (?:who|that|which|using|with|like|on average)\b|(?:的|使用该?功能的?)(?:商家|店铺|广告主|品牌)(?:平均|可|能|的)/iu;

/** `Benchmarks for Fashion`, `E-Commerce-Benchmark 2026`: the word is the same in most languages. */
const BENCHMARK = /(?<!\p{L})benchmarks?(?!\p{L})/iu;
/** Beside these words stand own values, too. */
const BESIDE_OWN =
  /(?<!\p{L})(?:vs\.?|versus|against|compared|to|with|gegen|your|you|my|our|frente|contra|mit|avec|con|com)(?!\p{L})/iu;

const isOfBenchmark = (text: string): boolean =>
  text.length <= LONGEST && BENCHMARK.test(text) && !BESIDE_OWN.test(text);

/** Whether a heading, or the head of a column or row, speaks of nothing but forecasts, goals or the values of others. */
export const isNotMeasured = (text: string, languages: PageLanguages = null): boolean =>
  isMadeOf(text, told(languages)) ||
  isPlanned(text) ||
  isOfDays(text, ASKED) ||
  isOfBenchmark(text) ||
  (text.length <= LONGEST && OTHERS_WHO.test(text));

/** Whether a tag beside a value, or a heading, calls it a forecast or an estimate, perhaps of certain days. */
export const isPlanned = (text: string): boolean => isMadeOf(text, PLANNED.all) || isOfDays(text, PLANNED);

/** Whether such words and the days that they are for are all that a text holds: `Forecast for December`, `11月目标`. */
function isOfDays(text: string, { all, each }: ReturnType<typeof dated>): boolean {
  if (text.length > LONGEST) return false;
  const rest = text.replace(all, ' ');
  if (rest === text) return false;
  const forms = [rest, rest.replace(PARTICLES, ' '), rest.replace(beside, ' ')];
  // the days are named in the language of the word
  return codes.some((code, at) => each[at]?.test(text) && forms.some((form) => isOfDates(form, code)));
}

/** Whether the name of a row says so. A single word for others, such as `Competitors`, is what campaigns are called. */
export const isRowNotMeasured = (name: string, languages: PageLanguages): boolean =>
  isPlanned(name) || (isNotMeasured(name, languages) && /\s|[\u2e80-\uffef\u0e00-\u0e7f]{3}/u.test(name.trim()));
