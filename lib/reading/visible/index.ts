export { type CollectOptions, collectPhrases, collectSteps } from './collect.ts';
export { type ShownInput, shownInputs } from './inputs.ts';
