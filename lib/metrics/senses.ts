/** Choosing among the meanings of a label. */
import type { LabelSense, MetricPlatform } from './label.ts';

/** The different metrics among senses. */
export function metricsOf(senses: readonly LabelSense[]): Set<string> {
  return new Set(senses.map((sense) => sense.metric));
}

/** True when both lists speak of the same metrics. */
export function sameMetrics(a: readonly LabelSense[], b: readonly LabelSense[]): boolean {
  const left = metricsOf(a);
  const right = metricsOf(b);
  return left.size === right.size && [...left].every((metric) => right.has(metric));
}

/**
 * The senses that hold on a page: those of a live view only inside one; of the rest the platform's own, else the
 * field's general ones, else whatever there is. One metric left means that the label is decided.
 */
export function sensesOn(
  senses: readonly LabelSense[],
  where: { platform: MetricPlatform; live: boolean },
): LabelSense[] {
  const inView = senses.filter((sense) => (sense.context === 'live') === where.live);
  const candidates = inView.length > 0 ? inView : [...senses];
  for (const platform of [where.platform, 'generic'] as const) {
    const own = candidates.filter((sense) => sense.platform === platform);
    if (own.length > 0) return own;
  }
  return candidates;
}
