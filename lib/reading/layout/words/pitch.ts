/** Buttons by which a company sells its services to visitors of its own site. */
import { anyOf } from '../../words/index.ts';

const pitch = new RegExp(`^(?:${anyOf('pitch')})$`, 'iu');

/** Whether the caption of a button invites to talk about buying. */
export const isPitch = (text: string): boolean => text.length <= 40 && pitch.test(text.trim());

const trial = new RegExp(`^(?:${anyOf('trial')})[\\s→›»!.]*$`, 'iu');
const login = new RegExp(`^(?:${anyOf('login')})$`, 'iu');

/** Whether the caption of a button invites a visitor to begin. */
export const isTrial = (text: string): boolean => text.length <= 40 && trial.test(text.trim());

/** Whether the caption of a link leads to where one logs in, which nobody is shown who has. */
export const isLogin = (text: string): boolean => text.length <= 40 && login.test(text.trim());

const loginAtEnd = new RegExp(`\\s(?:${anyOf('login')})$`, 'iu');
const LONGEST_LINE = 120;

/** Whether such a link ends a line of links. */
export const endsInLogin = (text: string): boolean => text.length <= LONGEST_LINE && loginAtEnd.test(text.trim());
