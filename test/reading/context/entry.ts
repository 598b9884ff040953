/** What the tests call within a page. */

import { restore } from '../../../lib/reading/capture/restore.ts';
import { take } from '../../../lib/reading/capture/take.ts';
import { type PageContext, readContext } from '../../../lib/reading/context/index.ts';
import { decideDecimal } from '../../../lib/reading/text/index.ts';
import { siteFor } from '../../../lib/sites/index.ts';

/** A date picker as web components make it: each end an input in a root of its own, within another root. */
class RangeEnd extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = `<input value="${this.getAttribute('on')}">`;
  }
}
class Range extends HTMLElement {
  connectedCallback() {
    const ends = ['start', 'end'].map((name) => `<x-range-end on="${this.getAttribute(name)}"></x-range-end>`);
    this.attachShadow({ mode: 'open' }).innerHTML = `<div>${ends.join('')}</div>`;
  }
}
customElements.define('x-range-end', RangeEnd);
customElements.define('x-range', Range);

export function contextOf(shown: { body: string; url: string; locale: string | null; now: string }): PageContext {
  const { body, url, locale, now } = shown;
  document.body.innerHTML = body;
  const rendered = restore(take(document, { url }).capture, () => false);
  const texts = rendered.phrases.map(({ text }) => text);
  const decimal = decideDecimal(texts, locale);
  return readContext(rendered, { url, site: siteFor(url), now: new Date(now), locale, decimal });
}
