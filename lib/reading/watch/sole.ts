/**
 * Makes the caller the only one of its name on the page: an earlier one, left over from before an update of the extension or
 * injected twice, is told to end. Returns the signal on which everything of this one hangs.
 */
export function becomeSole(doc: Document, name: string): AbortController {
  const controller = new AbortController();
  const type = `${name}:succeeded`;
  // events are seen by the scripts of every injection, which share nothing else
  doc.dispatchEvent(new Event(type));
  doc.addEventListener(type, () => controller.abort(), { once: true, signal: controller.signal });
  return controller;
}
