/** How texts are put into nodes and letters. */
import { addStyles, elementsOf, numbersOf, styled, textsOf, wrap } from './nodes.ts';

/** A browser's translator puts two `<font>` round every text. */
export function translated(document: Document): boolean {
  for (const text of textsOf(document)) {
    const outer = styled(document, 'font', 'vertical-align:inherit');
    const inner = outer.cloneNode() as Element;
    outer.append(inner);
    wrap(text, outer, inner);
  }
  document.documentElement.classList.add('translated-ltr');
  return true;
}

/** Frameworks that interpolate put every text into a `<span>`. */
export function spans(document: Document): boolean {
  for (const text of textsOf(document)) wrap(text, document.createElement('span'));
  return true;
}

/** Vue and Angular leave comments where a branch is not drawn. */
export function comments(document: Document): boolean {
  for (const element of elementsOf(document, '*'))
    for (const child of [...element.childNodes]) element.insertBefore(document.createComment('v-if'), child);
  return true;
}

/** Empty elements stand round texts: icons not loaded, slots unused. */
export function empties(document: Document): boolean {
  for (const text of textsOf(document)) {
    text.before(document.createElement('span'));
    text.after(document.createElement('span'));
  }
  return true;
}

/** Counters that roll draw each sign of a number as an element. */
export function characters(document: Document): boolean {
  return eachNumber(document, (text) => {
    const box = document.createElement('span');
    box.style.whiteSpace = 'pre';
    for (const sign of text.data.trim()) {
      const one = document.createElement('span');
      one.textContent = sign;
      box.append(one);
    }
    return box;
  });
}

/** A number is a link to its details. */
export function linked(document: Document): boolean {
  return eachNumber(document, (text) => {
    const link = document.createElement('a');
    link.href = '#details';
    link.textContent = text.data;
    return link;
  });
}

/** A number stands in `<data>`, as its machine-readable copy asks. */
export function typed(document: Document): boolean {
  return eachNumber(document, (text) => {
    const data = document.createElement('data');
    data.value = text.data.replace(/\D/g, '');
    data.textContent = text.data;
    return data;
  });
}

/** What is seen is hidden from screen readers, which are given a copy that is not seen. */
export function spoken(document: Document): boolean {
  return eachNumber(document, (text) => {
    const both = document.createElement('span');
    const seen = document.createElement('span');
    seen.ariaHidden = 'true';
    seen.textContent = text.data;
    const heard = styled(
      document,
      'span',
      'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap',
    );
    heard.textContent = text.data;
    both.append(heard, seen);
    return both;
  });
}

/** Signs before and behind a number are drawn by styles and are no text of the page. */
export function generatedSigns(document: Document): boolean {
  const drawn = eachNumber(document, (text) => {
    const [, before = '', number = '', after = ''] = /^(\D*)(\d(?:.*\d)?)(\D*)$/s.exec(text.data) ?? [];
    if (!(before || after).trim() || !number || /[.,]/.test(before + after)) return null;
    const box = document.createElement('span');
    if (before.trim()) box.dataset.before = before;
    if (after.trim()) box.dataset.after = after;
    box.textContent = number;
    return box;
  });
  addStyles(
    document,
    '[data-before]::before{content:attr(data-before);white-space:pre}[data-after]::after{content:attr(data-after);white-space:pre}',
  );
  return drawn;
}

/** Spaces that do not break, as formatters and content managers put them. */
export function noBreakSpaces(document: Document): boolean {
  for (const text of textsOf(document)) text.data = text.data.trim().replace(/ /g, '\u00a0');
  return true;
}

/** Fluent puts marks of direction round whatever it fills in. */
export function isolated(document: Document): boolean {
  for (const text of textsOf(document)) text.data = `\u2068${text.data.trim()}\u2069`;
  return true;
}

/** Long words may be broken at marks that are not seen. */
export function softHyphens(document: Document): boolean {
  for (const text of textsOf(document)) text.data = text.data.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad');
  return true;
}

/** Lines may be broken behind a space or a separator, where a `<wbr>` stands. */
export function wordBreaks(document: Document): boolean {
  for (const text of textsOf(document)) {
    const parts = text.data.split(/(?<=[ ,.](?=\S))/);
    text.replaceWith(...parts.flatMap((part, at) => (at ? [document.createElement('wbr'), part] : [part])));
  }
  return true;
}

/** Digits and their signs as wide as ideographs. */
export function fullWidth(document: Document): boolean {
  for (const text of textsOf(document))
    text.data = text.data.replace(/[0-9%.,+-](?=.*\d|%?$)/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfe_e0),
    );
  return true;
}

/** The minus of printers, not the hyphen. */
export function minusSigns(document: Document): boolean {
  for (const text of textsOf(document)) text.data = text.data.replace(/(?<![\p{L}\d])-(?=\d)/gu, '\u2212');
  return true;
}

/** Everything in capitals, by style alone. */
export function capitalsByStyle(document: Document): boolean {
  document.body.style.textTransform = 'uppercase';
  document.body.style.letterSpacing = '1px';
  return true;
}

/** Puts what `draw` makes of a number in its place; `null` leaves it. True where any was drawn. */
function eachNumber(document: Document, draw: (text: Text) => Element | null): boolean {
  let drawn = false;
  for (const text of numbersOf(document)) {
    const made = draw(text);
    if (!made) continue;
    text.replaceWith(made);
    drawn = true;
  }
  return drawn;
}
