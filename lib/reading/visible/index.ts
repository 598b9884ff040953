export { type CollectOptions, collectPhrases, collectSteps, type ShownText } from './collect.ts';
