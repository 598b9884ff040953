import { Sight } from './sight.ts';

export interface ShownInput {
  element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  /** What the control shows: its value, or the text of the chosen option. */
  value: string;
}

/**
 * Form controls that can be seen and hold a value, in tree order, those of open shadow roots and of the frames given too.
 * Passwords are never read.
 */
export function shownInputs(roots: Iterable<Document | ShadowRoot>): ShownInput[] {
  const sight = new Sight();
  const inputs: ShownInput[] = [];
  for (const root of roots)
    for (const element of root.querySelectorAll<ShownInput['element']>('input,select,textarea')) {
      const value = valueOf(element);
      if (value !== '' && sight.isShown(element) && sight.hasBox(element)) inputs.push({ element, value });
    }
  return inputs;
}

function valueOf(element: ShownInput['element']): string {
  if (element.localName === 'select') return (element as HTMLSelectElement).selectedOptions[0]?.text.trim() ?? '';
  const secret = /^(password|hidden|checkbox|radio|file)$/.test(element.type);
  return secret ? '' : element.value.trim();
}
