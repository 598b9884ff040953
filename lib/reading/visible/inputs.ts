/** A form control whose value says something about the page. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const SECRET = /^(password|hidden|checkbox|radio|file)$/;

/** What a control shows: its value, or the text of the chosen option. Empty for passwords, which are never read, and for boxes to tick. */
export function shownValue(control: Control): string {
  if (control.localName === 'select') return (control as HTMLSelectElement).selectedOptions[0]?.text.trim() ?? '';
  return SECRET.test(control.type) ? '' : control.value.trim();
}
