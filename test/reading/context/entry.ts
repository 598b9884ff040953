/** What the tests call within a page. */
import { contextSteps, type PageContext } from '../../../lib/reading/context/index.ts';
import { decideDecimal } from '../../../lib/reading/text/index.ts';
import { collectPhrases } from '../../../lib/reading/visible/index.ts';
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
  const { phrases, roots } = collectPhrases(document);
  const texts = phrases.map(({ text }) => text);
  const steps = contextSteps(phrases, document, {
    url,
    site: siteFor(url),
    now: new Date(now),
    roots,
    locale,
    decimal: decideDecimal(texts, locale),
  });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
