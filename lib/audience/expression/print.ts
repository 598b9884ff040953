import type { Expression } from './expression.ts';
import { isPlainName } from './tokens.ts';

const SIGN = { and: ' & ', or: ' | ' } as const;

/** Returns the expression as text that parses back to it, with parentheses wherever operators mix: no knowledge of precedence is needed to read it. */
export function printExpression(expression: Expression): string {
  if (expression.op === 'tag') return printName(expression.name);
  if (expression.op === 'minus') return [expression.from, ...expression.less].map(printPart).join(' - ');
  return expression.of.map(printPart).join(SIGN[expression.op]);
}

function printPart(part: Expression): string {
  return part.op === 'tag' ? printName(part.name) : `(${printExpression(part)})`;
}

/** Returns the tag name, quoted when it would not read back bare. */
export function printName(name: string): string {
  return isPlainName(name) ? name : `"${name.replace(/["\\]/gu, '\\$&')}"`;
}

/** The words between tags in the reader's language, spaces included. */
export interface SetWords {
  and: string;
  or: string;
  without: string;
  /** Between several excluded parts. */
  nor: string;
  open: string;
  close: string;
}

/** Returns the expression in words, e.g. `加购 30 天 且 不含 支付 30 天`; `nameOf` gives the tag's name in the reader's language. */
export function sayExpression(expression: Expression, words: SetWords, nameOf: (tag: string) => string): string {
  const part = (inner: Expression): string =>
    inner.op === 'tag' ? nameOf(inner.name) : `${words.open}${say(inner)}${words.close}`;
  const say = (inner: Expression): string => {
    if (inner.op === 'tag') return nameOf(inner.name);
    if (inner.op === 'minus') return part(inner.from) + words.without + inner.less.map(part).join(words.nor);
    return inner.of.map(part).join(inner.op === 'and' ? words.and : words.or);
  };
  return say(expression);
}
