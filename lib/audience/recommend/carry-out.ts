/** One play made concrete: sizes, verdicts, offer, what to measure and when. */

import type { ExecutableOn } from '../../funnel/knowledge/types.ts';
import type { Citation } from '../../funnel/types.ts';
import type { Figure } from '../../metrics/figure.ts';
import { type Assessment, assess } from '../assess.ts';
import { printExpression } from '../expression/print.ts';
import { judgeScore, type Score } from '../limits.ts';
import { recogniseTag, ruleEventsOf } from '../tags/recognise.ts';
import { type Text, text } from '../text.ts';
import type { AudiencePart, Recommendation, Surface } from '../types.ts';
import type { Leak, RecommendInput } from './input.ts';
import { lookAgain } from './look-again.ts';
import { offers } from './offers.ts';
import { asKnowledge, playExpression, sizeOnPage, type TagSize, windowName } from './page-sizes.ts';
import type { Play, TagWindow } from './play.ts';
import { stepCitations } from './step-citations.ts';

/** Where what a surface needs is carried out. */
export const PLATFORM_OF: Readonly<Record<Surface, readonly ExecutableOn[]>> = {
  'tiktok-ads': ['ads_manager'],
  'gmv-max': ['ads_manager', 'tiktok_shop'],
  'seller-crm': ['tiktok_shop'],
  doudian: ['doudian'],
  qianchuan: ['ads_manager', 'doudian'],
};

/** Returns the recommendation of a play for a leak; its rank is set by the caller. */
export function carryOut(play: Play, leak: Leak, input: RecommendInput): Recommendation {
  const today = input.today ?? null;
  const figures = input.reading?.figures ?? [];
  const windows = [...play.include, ...play.exclude];
  const sizes = windows.flatMap((window) => sizeOnPage(window, figures, today) ?? []);
  const assessment = windows.length === 0 || play.use === null ? null : assessPlay(play, play.use, sizes, input);
  const offer = play.offers.find((id) =>
    offers[id].executableOn.some((place) => placesOf(play.surface, input).includes(place)),
  );
  const refused = assessment !== null && !assessment.possible;
  const params = stepParams(play);
  return {
    id: `${play.id}-${leak.step.id}`,
    rank: 0,
    funnel: leak.diagnosis.funnel,
    step: leak.step.id,
    stage: play.stage,
    surface: play.surface,
    kind: refused ? 'not_possible' : play.kind,
    use: play.use,
    title: text(`play.${play.id}`),
    include: play.include.map((window) => partOf(window, sizes)),
    exclude: play.exclude.map((window) => partOf(window, sizes)),
    expression: windows.length === 0 ? null : printExpression(playExpression(play.include, play.exclude)),
    size: assessment !== null && sizes.length > 0 ? sizeOf(assessment) : null,
    limits: assessment === null ? [] : [...assessment.verdicts, ...assessment.gates],
    objective: play.objective,
    steps: refused ? [] : play.steps.map((step) => text(`step.${step}`, params)),
    creative: play.creative === null ? null : text(`creative.${play.creative}`),
    offer: offer === undefined ? null : text(`offer.${offer}`),
    measure: play.measure === null ? null : lookAgain(leak.step, play.measure),
    whyNot: [
      ...(refused ? assessment.reasons : []),
      ...play.whyNot.map(({ key, citations }) => ({ ...text(`whyNot.${key}`), citations: [...citations] })),
    ],
    executableOn: [...PLATFORM_OF[play.surface]],
    evidence: leak.step.evidence,
    payload: assessment?.payload ?? null,
    citations: distinct([
      ...play.citations,
      ...(offer === undefined ? [] : offers[offer].citations),
      ...play.steps.flatMap((step) => stepCitations[step] ?? []),
    ]),
  };
}

function assessPlay(
  play: Play,
  use: NonNullable<Play['use']>,
  sizes: readonly TagSize[],
  input: RecommendInput,
): Assessment | null {
  const result = assess({
    surface: play.surface,
    use,
    expression: playExpression(play.include, play.exclude),
    knowledge: { known: asKnowledge(sizes, [...play.include, ...play.exclude]), universe: null },
    // Matched users are never what a page of the shop counts.
    counted: 'page',
    score: scoreOn(play.surface, input),
  });
  return result.ok ? result.assessment : null;
}

/** Returns the shop's experience score on the page, for the surfaces that ask for one; null without one. */
export function scoreOn(
  surface: Surface,
  { reading, market }: Pick<RecommendInput, 'reading' | 'market'>,
): Score | null {
  const score = reading?.figures.find(isOwnScore);
  if (score === undefined || judgeScore(null, surface).length === 0) return null;
  return { value: score.value, outOf: score.outOf, market: market ?? (surface === 'doudian' ? 'CN' : null) };
}

function isOwnScore({ metric, entity }: Figure): boolean {
  return metric === 'experience_score' && entity === null;
}

/** In the offers' words: a seller on a platform's shop cannot change what the platform decides. */
function placesOf(surface: Surface, { executableOn, surfaces }: RecommendInput): readonly ExecutableOn[] {
  if (executableOn != null) return executableOn;
  const shop: ExecutableOn[] =
    surfaces.includes('seller-crm') || surfaces.includes('gmv-max') ? ['tiktok_shop'] : ['own_site'];
  return surface === 'doudian' || surface === 'qianchuan' ? ['doudian'] : shop;
}

function partOf(window: TagWindow, sizes: readonly TagSize[]): AudiencePart {
  const known = sizes.find((size) => windowName(size) === windowName(window));
  return {
    ...window,
    size: known === undefined ? null : { low: known.size.low, high: known.size.high ?? Number.POSITIVE_INFINITY },
    figure: known?.figure ?? null,
  };
}

function sizeOf({ size }: Assessment): Recommendation['size'] {
  return { ...size, high: size.high ?? Number.POSITIVE_INFINITY };
}

/** What the checklist fills in: the platform's names of the events and the look-back window. */
function stepParams({ include }: Play): Text['params'] {
  const events = include.map(({ tag }) => ruleEventsOf(recogniseTag(tag))[0]?.event ?? tag);
  const days = include[0]?.days;
  return { events: events.join(', '), ...(days == null ? {} : { days }) };
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
}
