import { expect, test } from 'vitest';
import { rules } from '../../lib/funnel/knowledge/index.ts';
import { remedies } from '../../lib/funnel/knowledge/remedies.ts';
import { diagnosis } from './fixtures/week.ts';

test('what the pictures show is named by rules and remedies of the knowledge base', () => {
  const causes = diagnosis.diagnosed?.causes ?? [];
  const known = new Set(rules.map(({ id }) => id));
  expect(causes.map(({ rule }) => rule).filter((rule) => !known.has(rule))).toEqual([]);
  expect(causes.flatMap((cause) => cause.remedies).filter((id) => !(id in remedies))).toEqual([]);
});
