/**
 * Text to expression. Operators, tightest first: `-`, then `&`, then `|` (the order of Python's and Ruby's set operators);
 * equal ones group from the left. The printer always writes parentheses where operators mix, so a reading can be checked.
 */
import { combine, type Expression, tag, without } from './expression.ts';
import { type Operator, type Token, tokenize } from './tokens.ts';

/** Operators inside one another; beyond this no person can read the expression and recursion would no longer be safe. */
const MAX_DEPTH = 400;
const MAX_LENGTH = 200_000;

export interface ParseError {
  code:
    | 'empty'
    | 'too_long'
    | 'too_deep'
    | 'open_quote'
    | 'empty_name'
    | 'complement'
    | 'missing_name'
    | 'missing_operator'
    | 'missing_open'
    | 'missing_close';
  /** Position in the text, from 0. */
  at: number;
  /** The sign or name there; empty at the end. */
  found: string;
}

export type Parsed = { ok: true; expression: Expression } | { ok: false; error: ParseError };

const BINDING: Readonly<Record<Operator, number>> = { '-': 3, '&': 2, '|': 1 };

/** Returns the expression that the text writes, or the first fault with its position. Reads without recursion: parentheses may nest as deep as they like. */
export function parseExpression(source: string): Parsed {
  if (source.length > MAX_LENGTH) return fault('too_long', MAX_LENGTH, '');
  const cut = tokenize(source);
  if (!cut.ok) return fault(cut.error.code, cut.error.at, cut.error.text);
  const { tokens } = cut;
  if (tokens.length === 0) return fault('empty', 0, '');
  const values: Built[] = [];
  const waiting: Token[] = [];
  const reduceWhile = (holds: (operator: Operator) => boolean): boolean => {
    for (let top = waiting.at(-1); top?.kind === 'operator' && holds(top.text); top = waiting.at(-1)) {
      waiting.pop();
      const right = values.pop();
      const left = values.pop();
      if (left === undefined || right === undefined) return false;
      values.push(join(top.text, left, right));
    }
    return (values.at(-1)?.depth ?? 0) <= MAX_DEPTH;
  };
  let wantsName = true;
  for (const token of tokens) {
    if (token.kind === 'name') {
      if (!wantsName) return fault('missing_operator', token.at, token.text);
      values.push({ expression: tag(token.text), depth: 0 });
      wantsName = false;
    } else if (token.kind === '(') {
      if (!wantsName) return fault('missing_operator', token.at, '(');
      waiting.push(token);
    } else if (token.kind === ')') {
      if (wantsName) return fault('missing_name', token.at, ')');
      if (!reduceWhile(() => true)) return fault('too_deep', token.at, '');
      if (waiting.pop()?.kind !== '(') return fault('missing_open', token.at, ')');
    } else {
      if (wantsName) return fault('missing_name', token.at, token.text);
      const binding = BINDING[token.text];
      if (!reduceWhile((top) => BINDING[top] >= binding)) return fault('too_deep', token.at, '');
      waiting.push(token);
      wantsName = true;
    }
  }
  if (wantsName) return fault('missing_name', source.length, '');
  if (!reduceWhile(() => true)) return fault('too_deep', source.length, '');
  const open = waiting.at(-1);
  const [result] = values;
  if (open !== undefined || result === undefined) return fault('missing_close', open?.at ?? source.length, '(');
  return { ok: true, expression: result.expression };
}

interface Built {
  expression: Expression;
  depth: number;
}

/** Grows the left side in place where the operator repeats: a chain of n names is read in n steps, and nothing else holds the node yet. */
function join(operator: Operator, left: Built, right: Built): Built {
  const depth = (inner: Built, flat: boolean): number => inner.depth + (flat ? 0 : 1);
  if (operator === '-') {
    const flat = left.expression.op === 'minus';
    if (left.expression.op === 'minus') left.expression.less.push(right.expression);
    return {
      expression: flat ? left.expression : without(left.expression, [right.expression]),
      depth: Math.max(depth(left, flat), depth(right, false)),
    };
  }
  const op = operator === '&' ? 'and' : 'or';
  const grown = left.expression;
  const flatRight = right.expression.op === op;
  const reach = Math.max(depth(left, grown.op === op), depth(right, flatRight));
  if ((grown.op === 'and' || grown.op === 'or') && grown.op === op && !flatRight) {
    grown.of.push(right.expression);
    return { expression: grown, depth: reach };
  }
  return { expression: combine(op, [grown, right.expression]), depth: reach };
}

function fault(code: ParseError['code'], at: number, found: string): Parsed {
  return { ok: false, error: { code, at, found } };
}
