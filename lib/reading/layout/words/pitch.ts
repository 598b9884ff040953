/** Buttons by which a company sells its services to visitors of its own site. */
import { anyOf } from '../../words/index.ts';

const pitch = new RegExp(`^(?:${anyOf('pitch')})$`, 'iu');

/** Whether the caption of a button invites to talk about buying. */
export const isPitch = (text: string): boolean => text.length <= 40 && pitch.test(text.trim());
