import { type Assessment, assess } from '../../lib/audience/assess.ts';
import { type Composed, compose } from '../../lib/audience/compose.ts';
import { type ParseError, parseExpression } from '../../lib/audience/expression/parse.ts';
import { scoreOn } from '../../lib/audience/recommend/carry-out.ts';
import type { AudienceUse, Surface } from '../../lib/audience/types.ts';
import { dayIn } from '../../lib/metrics/calendar.ts';
import type { Reading } from '../../lib/metrics/figure.ts';

export type Examined =
  | { kind: 'empty' }
  | { kind: 'fault'; fault: ParseError }
  | { kind: 'contradiction'; composed: Composed; labels: string[] }
  | { kind: 'assessed'; composed: Composed; assessment: Assessment };

/** What can be said of the text of an audience on a surface, with the sizes on the page and those that the user states. */
export function examine(
  text: string,
  surface: Surface,
  use: AudienceUse,
  stated: Readonly<Record<string, number>>,
  reading: Reading,
): Examined {
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
    knowledge: { known: composed.known, universe: null },
    counted: 'page',
    score: scoreOn(surface, { reading, market: null }),
  });
  return result.ok
    ? { kind: 'assessed', composed, assessment: result.assessment }
    : { kind: 'contradiction', composed, labels: result.contradiction.labels };
}
