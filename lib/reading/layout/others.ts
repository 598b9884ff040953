/** Values that nobody measured of this seller: under a heading, in a column or row, or beside a tag that says so. */
import type { RenderedElement } from '../capture/element.ts';
import type { Draft } from './draft.ts';
import { Headings, PAGE_TITLE } from './headings.ts';
import { ofTasks } from './tasks.ts';
import { isValue, type Token, type TokenList } from './tokens.ts';
import { announcesExample, headsExample } from './words/example.ts';
import { isNotMeasured, isPlanned, isRowNotMeasured } from './words/others.ts';
import { isPlanName } from './words/plans.ts';
import { announcesWhatIf, isCalculator } from './words/what-if.ts';

/** Texts of one card, from its label on. */
const NEAR = 6;

/** Answers of a draft whether it is a forecast, a goal or a value of others. `isForeign`: nothing is known of the site. */
export function notMeasured(drafts: readonly Draft[], list: TokenList, isForeign: boolean): (draft: Draft) => boolean {
  // on a site that is known it may be the name of a product
  if (isForeign && list.tokens.some((token) => isTitle(token) && isCalculator(token.text))) return () => true;
  const said = list.tokens.filter((token) => !token.number && !token.pair && isNotMeasured(token.text, list.languages));
  const madeUp = list.tokens.filter(({ taken, text }) => !taken && (announcesWhatIf(text) || headsExample(text)));
  const ofPlans = tablesOfPlans(drafts);
  // who sells a service to sellers shows what it looks like
  if (isForeign && ofPlans.size > 0) return () => true;
  const ofAccounts = tablesOfAccounts(drafts);
  const titles = said.filter(isTitle);
  if (titles.some(({ text }) => isPlanned(text))) return () => true;
  if (titles.length > 0) return ({ isOfOwnShop }) => !isOfOwnShop;
  const isTask = ofTasks(drafts, list);
  const ofExamples = new Set(
    drafts.filter(({ spot }) => [spot.segment, spot.entity?.name ?? null].some(isBracketedExample)),
  );
  if (said.length + madeUp.length + ofPlans.size + ofAccounts.size + ofExamples.size === 0) return isTask;
  const labels = drafts.flatMap(({ labelToken }) => labelToken ?? []);
  const headings = new Headings(list, labels);
  return (draft) => {
    if (isTask(draft)) return true;
    const { segment, entity } = draft.spot;
    if (draft.table && ofPlans.has(draft.table)) return true;
    // whose sales they are that creators are listed with, nothing tells
    if (draft.table && ofAccounts.has(draft.table)) return true;
    if (ofExamples.has(draft)) return true;
    if (draft.value.ok && leadTo(madeUp, draft.value.token, headings)) return true;
    if (segment !== null && isNotMeasured(segment, list.languages)) return true;
    if (entity && entity.id === null && isRowNotMeasured(entity.name, list.languages)) return true;
    const above = headingsOver(draft, headings);
    if (draft.isOfOwnShop) return above.some(({ text }) => isPlanned(text));
    if (isComparedOwn(draft, above)) return false;
    const isUnder = above.some(({ text }) => isNotMeasured(text, list.languages));
    return isUnder || (draft.from === 'card' && isTagged(draft, said, list));
  };
}

/** What is compared with a goal or a peer is the own value; the number of a heading, `Target 2026`, is no goal of it. */
const isComparedOwn = ({ value }: Draft, above: readonly Token[]): boolean =>
  value.ok &&
  value.compare.some(
    ({ kind, text }) => (kind === 'target' || kind === 'peer') && !above.some((heading) => heading.text.includes(text)),
  );

/** What the page is called speaks of all that stands on it. */
const isTitle = ({ phrase }: Token): boolean => phrase.element.closest(PAGE_TITLE) !== null;

const leadTo = (texts: readonly Token[], value: Token, headings: Headings): boolean =>
  texts.some((text) => headings.leadsTo(text, value));

/** `Campaign A (example)` */
function isBracketedExample(name: string | null): boolean {
  const remark = /[(（]([^()（）]+)[)）]$/u.exec(name ?? '')?.[1];
  return remark !== undefined && (announcesExample(remark) || headsExample(remark));
}

/** Tables whose rows are accounts with their followers. */
const tablesOfAccounts = (drafts: readonly Draft[]): ReadonlySet<RenderedElement> =>
  new Set(
    drafts.flatMap((draft) =>
      draft.table && draft.spot.entity && draft.match.senses.every(({ metric }) => metric === 'total_fans')
        ? draft.table
        : [],
    ),
  );

const FEWEST_PLANS = 2;

/** Tables whose columns or rows are the plans that a service is sold in: what they list is what each allows. */
function tablesOfPlans(drafts: readonly Draft[]): ReadonlySet<RenderedElement> {
  const tables = new Set<RenderedElement>();
  for (const [table, own] of Map.groupBy(drafts, (draft) => draft.table)) {
    if (table === null) continue;
    for (const nameOf of [segmentOf, entityOf]) {
      const names = new Set(own.map(nameOf));
      if (names.size >= FEWEST_PLANS && [...names].every((name) => name !== null && isPlanName(name)))
        tables.add(table);
    }
  }
  return tables;
}

const segmentOf = ({ spot }: Draft): string | null => spot.segment;
const entityOf = ({ spot }: Draft): string | null => spot.entity?.name ?? null;

function headingsOver({ labelToken, value, from }: Draft, headings: Headings): Token[] {
  const anchor = from === 'card' && labelToken ? labelToken : value.ok ? value.token : labelToken;
  return anchor ? headings.chain(anchor, value.ok ? value.token : anchor) : [];
}

/** `Impressions` `Estimated` `1,000`; a goal or a peer's value behind the own one has its number behind it. */
function isTagged({ labelToken, value, holder }: Draft, said: readonly Token[], list: TokenList): boolean {
  if (!labelToken || !value.ok) return false;
  const [first, last] = [labelToken.index, value.token.index].sort((a, b) => a - b) as [number, number];
  return said.some((token) => {
    const { index, text } = token;
    if (/\d/.test(text)) return false;
    if (index > first && index < last) return true;
    const isNear = index === first - 1 || (index > last && index <= first + NEAR && !isNumbered(token, list));
    return isNear && (index === first - 1 || isPlanned(text)) && isInCard(token, labelToken, holder, list);
  });
}

/** Whether the text names the number that follows it. */
const isNumbered = ({ index }: Token, { tokens }: TokenList): boolean => {
  const next = tokens[index + 1];
  return next !== undefined && isValue(next);
};

/** Levels from a label and its value to the card that holds them and no other label. */
const LEVELS = 2;

function isInCard({ phrase }: Token, label: Token, holder: RenderedElement, list: TokenList): boolean {
  let at: RenderedElement | null = holder;
  for (let level = 0; at && level <= LEVELS; level++, at = at.parent) {
    if (list.slice(list.range(at)).some((other) => other !== label && (other.label || other.pair))) return false;
    if (at.contains(phrase.element)) return true;
  }
  return false;
}
