export { type CollectOptions, collectPhrases, collectSteps, type ShownText } from './collect.ts';
export { type Control, shownValue } from './inputs.ts';
