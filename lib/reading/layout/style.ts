/** How a phrase is drawn. */
import type { Phrase } from '../types.ts';

/** Font size in px. */
export const fontSize = ({ ink }: Phrase): number => ink.fontSize;

/** 100–900 */
export const fontWeight = ({ ink }: Phrase): number => ink.fontWeight;
