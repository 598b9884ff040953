/** What others put beside the page's own content, and attributes that a page may do without. */
import { elementsOf, labelsOf, numbersOf, parsed, rootsOf, styled } from './nodes.ts';

/** Ways to keep something in a page where nobody sees it. */
const UNSEEN = [
  'display:none',
  'visibility:hidden;position:absolute',
  'position:absolute;clip-path:inset(50%)',
  'position:absolute;left:-9999px',
  'opacity:0;position:absolute;pointer-events:none',
  'height:0;overflow:hidden',
];

/** Copies of the page with other figures stand where nobody sees them: panes kept alive, pages left. */
export function hiddenCopies(document: Document): boolean {
  const content = [...document.body.children].filter((child) => !child.matches('style, script'));
  for (const css of UNSEEN) {
    const copy = styled(document, 'div', css);
    copy.append(...content.map((child) => child.cloneNode(true)));
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.parentElement?.closest('style, script'))
        text.data = text.data.replace(/\d/g, (digit) => `${(Number(digit) + 3) % 10}`);
    }
    document.body.append(copy);
  }
  return true;
}

/** A note about cookies lies over the foot of the window. */
export function cookieNote(document: Document): boolean {
  const note = styled(document, 'div', 'position:fixed;bottom:0;left:0;right:0;background:#fff;height:40px;z-index:99');
  note.textContent = 'We use cookies. Accept Reject';
  document.body.append(note);
  return true;
}

/** A menu with counts stands beside the page. */
export function menu(document: Document): boolean {
  const nav = styled(document, 'nav', 'position:fixed;top:0;left:0;width:150px');
  const entries = ['Home', 'Orders <b>12</b>', 'Products', 'Marketing', 'Finance <b>3</b>'];
  nav.append(...entries.flatMap((entry) => parsed(`<a href="#" style="display:block">${entry}</a>`)));
  document.body.prepend(nav);
  document.body.style.paddingInline = '170px';
  return true;
}

/** Extensions put marks of theirs behind numbers and labels: prices watched, words explained. */
export function marksOfExtensions(document: Document, names: ReadonlySet<string>): boolean {
  for (const text of [...numbersOf(document).filter(endsItself), ...labelsOf(document, names)]) {
    const mark = styled(document, 'x-helper-mark', 'display:inline-block;width:10px;height:10px');
    mark
      .attachShadow({ mode: 'open' })
      .append(...parsed('<svg width="10" height="10"><circle cx="5" cy="5" r="4"/></svg>'));
    text.after(mark);
  }
  return true;
}

/** A button behind each number copies it. */
export function copyButtons(document: Document): boolean {
  const numbers = numbersOf(document).filter(endsItself);
  for (const number of numbers) {
    const button = document.createElement('button');
    button.title = 'Copy';
    button.append(...parsed('<svg width="10" height="10"><path d="M1 1h6v6H1zM3 3h6v6H3z"/></svg>'));
    number.after(button);
  }
  return numbers.length > 0;
}

/** The page does not say which language it is in. */
export function noLanguage(document: Document): boolean {
  const said = [document.documentElement, ...elementsOf(document, '[lang]')].filter((element) => element.lang);
  for (const element of said) element.removeAttribute('lang');
  return said.length > 0;
}

/** Nothing tells assistive software what an element is. */
export function noRoles(document: Document): boolean {
  for (const element of elementsOf(document, '*'))
    for (const name of element.getAttributeNames())
      if (name === 'role' || name.startsWith('data-') || (name.startsWith('aria-') && name !== 'aria-hidden'))
        element.removeAttribute(name);
  return true;
}

/** Classes are what a bundler makes of them and say nothing. */
export function otherClasses(document: Document): boolean {
  const names = new Map<string, string>();
  const other = (name: string) => {
    const made = names.get(name) ?? `q${(names.size * 7919 + 13).toString(36)}`;
    names.set(name, made);
    return made;
  };
  for (const element of elementsOf(document, '[class]'))
    element.setAttribute('class', [...element.classList].map(other).join(' '));
  for (const root of rootsOf(document))
    for (const style of root.querySelectorAll('style'))
      style.textContent = (style.textContent ?? '').replace(/\.(-?[_a-z][\w-]*)/gi, (whole, name: string) =>
        names.has(name) ? `.${names.get(name)}` : whole,
      );
  return names.size > 0;
}

/** Whether no style prints a unit behind the text, which what is put there would part from it. */
function endsItself({ parentElement }: Text): boolean {
  const around = [parentElement, parentElement?.parentElement].filter((element) => element instanceof HTMLElement);
  return around.every((element) => !/["']/.test(getComputedStyle(element, '::after').content));
}
