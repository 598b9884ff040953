/** How large a value is drawn beside its label. */
import type { Draft } from './draft.ts';
import { fontSize } from './style.ts';

/** Whether the value is drawn clearly larger than its label, as on cards. */
export function isLarge({ value, labelToken }: Draft): boolean {
  return value.ok && labelToken !== null && fontSize(value.token.phrase) > 1.15 * fontSize(labelToken.phrase);
}
