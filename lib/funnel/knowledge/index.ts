/** All rules of the knowledge base. */
import type { Rule } from './types.ts';

export const rules: readonly Rule[] = [];
