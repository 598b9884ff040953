/** Which rules of the knowledge base the evidence is consistent with, and which it contradicts. No probabilities. */

import { remedies } from './knowledge/remedies.ts';
import type { ExecutableOn } from './knowledge/remedy.ts';
import type { Rule } from './knowledge/types.ts';
import { lookFor, mixShare, type SignalContext } from './signals.ts';
import type { Cause, Evidence } from './types.ts';

/** Signals that have to be seen before a cause is named. */
const MIN_SIGNALS = 2;

/**
 * The rules that apply to the leaking step: `consistent` when all their signals, at least two, are seen; `contradicted`
 * when one is seen not to hold, although something beside the leak speaks for it or it is a confounder. Rules that the
 * figures cannot decide are left out. Confounders come first, then consistent causes, then contradicted ones. Remedies are
 * those that can be carried out at the surface at hand; those that the platform decides there are told apart.
 */
export function causesOf(
  rules: readonly Rule[],
  funnel: string,
  context: SignalContext,
  executableOn: readonly ExecutableOn[],
  market: string | null,
): Cause[] {
  const { leaking } = context;
  const found: { rule: Rule; cause: Cause }[] = [];
  for (const rule of rules) {
    if (rule.funnels && !rule.funnels.some((id) => id === funnel)) continue;
    if (rule.steps && !rule.steps.some((step) => step.from === leaking.from && step.to === leaking.to)) continue;
    const verdict = weigh(rule, context);
    if (!verdict) continue;
    const inMarket = rule.remedies.filter((id) => {
      const { markets } = remedies[id];
      return markets === null || market === null || markets.includes(market);
    });
    const here = (places: readonly ExecutableOn[]) => places.some((place) => executableOn.includes(place));
    const possible = inMarket.filter((id) => here(remedies[id].executableOn));
    const decided = inMarket.filter((id) => !possible.includes(id) && here(remedies[id].platformDecides));
    const fits = verdict.fit === 'consistent';
    found.push({
      rule,
      cause: {
        rule: rule.id,
        fit: verdict.fit,
        share: rule.when.all.includes('mix_shift') ? mixShare(context, 'mix') : null,
        evidence: verdict.evidence,
        remedies: fits ? possible : [],
        decided: fits ? decided : [],
        audience: rule.audience,
        measureNext: rule.measureNext,
        citations: [...rule.citations],
      },
    });
  }
  const order = ({ rule, cause }: (typeof found)[number]) =>
    (cause.fit === 'consistent' ? 0 : 2) + (rule.confounder ? 0 : 1);
  return found.sort((a, b) => order(a) - order(b)).map(({ cause }) => cause);
}

function weigh(rule: Rule, context: SignalContext): { fit: Cause['fit']; evidence: Evidence[] } | null {
  const all = rule.when.all.map((id) => lookFor(id, context));
  const any = rule.when.any.map((id) => lookFor(id, context));
  const none = rule.when.none.map((id) => lookFor(id, context));
  const seen = [...all, ...any].filter((signal) => signal.seen === true);
  const against = [...all.filter((s) => s.seen === false), ...none.filter((s) => s.seen === true)];
  if (against.length > 0) {
    // Worth saying only when more than the leak spoke for the cause, or when it had to be looked at first.
    const leakItself = rule.when.all.includes('step_down') ? 1 : 0;
    return rule.confounder || seen.length > leakItself
      ? { fit: 'contradicted', evidence: distinct(against.flatMap((s) => s.evidence)) }
      : null;
  }
  const enough =
    all.every((signal) => signal.seen) && (any.length === 0 || any.some((s) => s.seen)) && seen.length >= MIN_SIGNALS;
  return enough ? { fit: 'consistent', evidence: distinct(seen.flatMap((s) => s.evidence)) } : null;
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((e) => {
    const key = `${e.metric}|${e.entity}|${e.figure}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
