/** Counts of what waits to be done, under a heading that says so. */
import type { Draft } from './draft.ts';
import { Headings } from './headings.ts';
import type { TokenList } from './tokens.ts';
import { headsTasks } from './words/tasks.ts';

/** Answers of a draft whether it counts tasks. Amounts, rates and fractions never do. */
export function ofTasks(drafts: readonly Draft[], list: TokenList): (draft: Draft) => boolean {
  if (!list.tokens.some(({ number, label, text }) => !number && !label && headsTasks(text))) return () => false;
  const headings = new Headings(
    list,
    drafts.flatMap(({ labelToken }) => labelToken ?? []),
  );
  return ({ from, value, labelToken }) => {
    if (from !== 'card' || !value.ok || !labelToken) return false;
    const { shape, value: count } = value.number;
    if (shape !== 'plain' || !Number.isInteger(count)) return false;
    return headings.chain(labelToken, value.token).some(({ text }) => headsTasks(text));
  };
}
