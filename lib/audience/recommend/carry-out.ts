/** One play made concrete: sizes, verdicts, offer, what to measure and when. */

import type { ExecutableOn } from '../../funnel/knowledge/remedy.ts';
import type { Citation } from '../../funnel/types.ts';
import type { Figure } from '../../metrics/figure.ts';
import { type Assessment, assess } from '../assess.ts';
import type { Expression } from '../expression/expression.ts';
import { printExpression } from '../expression/print.ts';
import { judgeScore, type Score } from '../limits.ts';
import { recogniseTag, ruleEventsOf } from '../tags/recognise.ts';
import { type Text, text } from '../text.ts';
import type { AudiencePart, Recommendation, Start, Surface, Track } from '../types.ts';
import type { Leak, RecommendInput } from './input.ts';
import { lookAgain } from './look-again.ts';
import { offers } from './offers.ts';
import { asKnowledge, playExpression, sizeOnPage, sizeReadOn, type TagSize, windowName } from './page-sizes.ts';
import { noPast, trackOf } from './past.ts';
import { cite, type Play, type TagWindow } from './play.ts';
import { stepCitations } from './step-citations.ts';

/** Where what a surface needs is carried out. */
const PLATFORM_OF: Readonly<Record<Surface, readonly ExecutableOn[]>> = {
  'tiktok-ads': ['ads_manager'],
  'gmv-max': ['ads_manager', 'tiktok_shop'],
  'seller-crm': ['tiktok_shop'],
  doudian: ['doudian'],
  qianchuan: ['ads_manager', 'doudian'],
};

/** Returns where a recommendation for the surface is carried out; nowhere in particular on an unknown one. */
export function platformsOf(surface: Surface | null): ExecutableOn[] {
  return surface === null ? [] : [...PLATFORM_OF[surface]];
}

/** Returns the recommendation of a play for a leak; its rank is set by the caller. */
export function carryOut(play: Play, leak: Leak, input: RecommendInput): Recommendation {
  const { today = null, now = null, past = noPast } = input;
  const figures = input.reading?.figures ?? [];
  const windows = [...play.include, ...play.exclude];
  const sizes = windows.flatMap(
    (window) => sizeOnPage(window, figures, today) ?? sizeReadOn(window, past.sizes, today) ?? [],
  );
  const expression = windows.length === 0 ? null : playExpression(play.include, play.exclude);
  const assessment = play.surface === null || expression === null ? null : assessPlay(play, expression, sizes, input);
  const offer = play.offers.find((id) => canOffer(offers[id].executableOn, play.surface, input));
  const refused = assessment !== null && !assessment.possible;
  const id = `${play.id}-${leak.step.id}`;
  const track = trackOf(id, leak.step.id, expression, leak.diagnosis, past, { today, now });
  const draft: Recommendation = {
    id,
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
    expression: expression === null ? null : printExpression(expression),
    size: assessment !== null && sizes.length > 0 ? sizeOf(assessment) : null,
    limits: assessment === null ? [] : [...assessment.verdicts, ...assessment.gates],
    objective: play.objective,
    steps: refused ? [] : stepsOf(play, track),
    creative: play.creative === null ? null : text(`creative.${play.creative}`),
    offer: offer === undefined ? null : text(`offer.${offer}`),
    measure: play.measure === null ? null : lookAgain(leak, play.measure),
    whyNot: [
      ...(refused ? assessment.reasons : []),
      ...triedBefore(track),
      ...play.whyNot.map(({ key, citations }) => ({ ...text(`whyNot.${key}`), citations: [...citations] })),
    ],
    executableOn: platformsOf(play.surface),
    evidence: leak.step.evidence,
    cause: leak.cause?.rule ?? null,
    track,
    payload: assessment?.payload ?? null,
    citations: distinct([
      ...play.citations,
      ...(leak.cause?.citations ?? []),
      ...(offer === undefined ? [] : offers[offer].citations),
      ...play.steps.flatMap((step) => stepCitations[step] ?? []),
    ]),
  };
  return track.start?.state === 'running' && !refused ? underWay(draft, track.start) : draft;
}

/** Nothing more to do before the day of its review. */
function underWay(recommendation: Recommendation, { on, review }: Start): Recommendation {
  return { ...recommendation, kind: 'under_way', steps: [text('step.under_way', { on, review })], payload: null };
}

/** What was tried without the rate getting better is said, with what it rests on: the user's own figures. */
function triedBefore({ start }: Track): Recommendation['whyNot'] {
  const outcome = start?.outcome;
  if (!start || !outcome || outcome.verdict === 'better') return [];
  return [{ ...text(`whyNot.tried_${outcome.verdict}`, { on: start.on }), citations: [cite('ours')] }];
}

/** A pack that was pushed within the hours of the guide is not pushed again before they are over. */
function stepsOf(play: Play, { push }: Track): Text[] {
  const params = stepParams(play);
  return play.steps.map((step) =>
    step === 'doudian_push' && push !== null && push.repush !== null
      ? text('step.doudian_pushed', { name: push.name })
      : text(`step.${step}`, params),
  );
}

function assessPlay(
  { surface, use, include, exclude }: Play,
  expression: Expression,
  sizes: readonly TagSize[],
  input: RecommendInput,
): Assessment | null {
  if (surface === null || use === null) return null;
  const result = assess({
    surface,
    use,
    expression,
    knowledge: { known: asKnowledge(sizes, [...include, ...exclude]), universe: null },
    // Matched users are never what a page of the shop counts.
    counted: 'page',
    score: scoreOn(surface, input),
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
  return { value: score.value, outOf: score.outOf, market: market ?? null };
}

function isOwnScore({ metric, entity }: Figure): boolean {
  return metric === 'experience_score' && entity === null;
}

/** An offer on an unknown platform is one that every seller can make. */
function canOffer(where: readonly ExecutableOn[], surface: Surface | null, input: RecommendInput): boolean {
  if (surface === null) return SELLERS.every((place) => where.includes(place));
  const places = placesOf(surface, input);
  return where.some((place) => places.includes(place));
}

const SELLERS: readonly ExecutableOn[] = ['own_site', 'tiktok_shop', 'doudian'];

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

/** What TikTok's checklist fills in: the platform's names of the events and the look-back window. */
function stepParams({ surface, include }: Play): Text['params'] {
  if (surface !== 'tiktok-ads') return {};
  const events = include.map(({ tag }) => ruleEventsOf(recogniseTag(tag))[0]?.event ?? tag);
  const days = include[0]?.days;
  return { events: events.join(', '), ...(days == null ? {} : { days }) };
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
}
