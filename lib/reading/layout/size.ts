/** How large a value is drawn beside its label. */
import type { Draft } from './draft.ts';
import { fontSize } from './style.ts';
import type { Token } from './tokens.ts';

/** By this factor a value is drawn larger than what stands beside it. */
export const CLEARLY_LARGER = 1.12;

/** The one that is drawn clearly larger than each of the others. */
export const largestOf = <T extends { token: Token }>(items: readonly T[]): T | undefined =>
  items.find((item) => items.every((other) => other === item || sizeOf(other) * CLEARLY_LARGER <= sizeOf(item)));

const sizeOf = ({ token }: { token: Token }): number => fontSize(token.phrase);

/** Whether the value is drawn clearly larger than its label, as on cards. */
export function isLarge({ value, labelToken }: Draft): boolean {
  return value.ok && labelToken !== null && fontSize(value.token.phrase) > 1.15 * fontSize(labelToken.phrase);
}
