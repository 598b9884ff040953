/** Texts whose answer is remembered, of one context: then all are forgotten, as live figures bring ever new ones. */
const MOST = 20_000;
/** Contexts that one page asks in. */
const MOST_CONTEXTS = 16;

/**
 * The same pure function with a memory: a page repeats its texts, and is read again whenever one of them changes.
 * `keyOf` names all of the context that the answer depends on. Answers are shared, so they are frozen.
 */
export function remembering<Context, Answer extends object>(
  keyOf: (ctx: Context) => string,
  find: (text: string, ctx: Context) => Answer,
): (text: string, ctx: Context) => Answer {
  const known = new Map<string, Map<string, Answer>>();
  return (text, ctx) => {
    const key = keyOf(ctx);
    let answers = known.get(key);
    if (!answers) {
      if (known.size >= MOST_CONTEXTS) known.clear();
      answers = new Map();
      known.set(key, answers);
    }
    const before = answers.get(text);
    if (before) return before;
    if (answers.size >= MOST) answers.clear();
    const answer = Object.freeze(find(text, ctx));
    answers.set(text, answer);
    return answer;
  };
}
