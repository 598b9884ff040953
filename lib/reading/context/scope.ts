/** Toggles that change what every figure means: times or people, the whole shop or a part. */
import type { Scope } from '../../metrics/figure.ts';
import type { Toggle } from '../../sites/types.ts';
import type { ShownInput } from '../capture/restore.ts';
import type { Phrase } from '../types.ts';
import { chosenOf, groupsOf } from './active.ts';
import { isAside, isInTable } from './place.ts';

/** The canonical word of a toggle's chosen option; null when it is not on the page, or not surely one. */
function stateOf(toggle: Toggle, phrases: readonly Phrase[], inputs: readonly ShownInput[]): string | null {
  const options = phrases.flatMap((phrase) => {
    const word = isInTable(phrase) ? undefined : toggle.words[phrase.text];
    return word !== undefined && !isAside(phrase.element) ? [{ element: phrase.element, value: word }] : [];
  });
  const chosen = new Set<string>();
  for (const group of groupsOf(options)) {
    if (new Set(group.map(({ value }) => value)).size < 2) continue;
    const value = chosenOf(group);
    if (value) chosen.add(value);
  }
  for (const { element, value } of inputs) {
    const word = element.localName === 'select' ? toggle.words[value] : undefined;
    if (word !== undefined) chosen.add(word);
  }
  const [only] = chosen;
  return chosen.size === 1 && only !== undefined ? only : null;
}

/** Reads the toggles that the site names; what is not shown, or not surely chosen, stays null. */
export function readScope(
  toggles: readonly Toggle[],
  phrases: readonly Phrase[],
  inputs: readonly ShownInput[],
): Scope {
  const scope: Scope = { traffic: null, channel: null };
  for (const toggle of toggles) {
    const state = stateOf(toggle, phrases, inputs);
    if (state === null) continue;
    if (toggle.sets === 'channel') scope.channel ??= state;
    else if (state === 'pv' || state === 'uv') scope.traffic ??= state;
  }
  return scope;
}
