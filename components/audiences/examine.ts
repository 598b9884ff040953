import { type Assessment, assess } from '../../lib/audience/assess.ts';
import { type Composed, compose } from '../../lib/audience/compose.ts';
import { type ParseError, parseExpression } from '../../lib/audience/expression/parse.ts';
import { scoreOn } from '../../lib/audience/recommend/carry-out.ts';
import type { AudienceUse, Surface } from '../../lib/audience/types.ts';
import { dayIn } from '../../lib/metrics/calendar.ts';
import type { Reading } from '../../lib/metrics/figure.ts';
import { marketOf } from '../../lib/sites/market.ts';

export type Examined =
  | { kind: 'empty' }
  | { kind: 'fault'; fault: ParseError }
  /** `universe`: how many people the user says there are in all takes part. */
  | { kind: 'contradiction'; composed: Composed; labels: string[]; universe: number | null }
  | { kind: 'assessed'; composed: Composed; assessment: Assessment };

/** An audience as it is being composed. */
export interface Draft {
  text: string;
  surface: Surface;
  use: AudienceUse;
  /** People by tag, as the user states them. */
  stated: Readonly<Record<string, number>>;
  /** People in all, as the user states them; null: unknown. */
  universe: number | null;
}

/** What can be said of a composed audience, with the sizes on the page and those that the user states. */
export function examine({ text, surface, use, stated, universe }: Draft, reading: Reading): Examined {
  if (text.trim() === '') return { kind: 'empty' };
  const parsed = parseExpression(text);
  if (!parsed.ok) return { kind: 'fault', fault: parsed.error };
  // The sizes belong to the day on which they were read
  const today = dayIn(reading.readAt, reading.page.timeZone);
  const composed = compose(parsed.expression, reading.figures, stated, today);
  const result = assess({
    surface,
    use,
    expression: composed.expression,
    knowledge: { known: composed.known, universe },
    counted: 'page',
    score: scoreOn(surface, { reading, market: marketOf(reading.page) }),
  });
  return result.ok
    ? { kind: 'assessed', composed, assessment: result.assessment }
    : {
        kind: 'contradiction',
        composed,
        labels: result.contradiction.labels,
        universe: result.contradiction.universe ? universe : null,
      };
}
