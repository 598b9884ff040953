/** The computed style of an element, written so that it looks the same without the page's style sheets. */

/** Inherited: written where they differ from the parent's. */
const INHERITED =
  'color font-size font-weight font-style font-family line-height letter-spacing text-align text-indent text-transform white-space word-break overflow-wrap visibility direction border-collapse border-spacing'.split(
    ' ',
  );

/** Not inherited, with the value that needs no writing. */
const OWN: Record<string, string> = {
  display: 'inline',
  position: 'static',
  float: 'none',
  clear: 'none',
  'box-sizing': 'content-box',
  'margin-top': '0px',
  'margin-right': '0px',
  'margin-bottom': '0px',
  'margin-left': '0px',
  'padding-top': '0px',
  'padding-right': '0px',
  'padding-bottom': '0px',
  'padding-left': '0px',
  'border-top-style': 'none',
  'border-right-style': 'none',
  'border-bottom-style': 'none',
  'border-left-style': 'none',
  'border-top-width': '0px',
  'border-right-width': '0px',
  'border-bottom-width': '0px',
  'border-left-width': '0px',
  'overflow-x': 'visible',
  'overflow-y': 'visible',
  opacity: '1',
  transform: 'none',
  translate: 'none',
  'z-index': 'auto',
  'flex-direction': 'row',
  'flex-wrap': 'nowrap',
  'flex-grow': '0',
  'flex-shrink': '1',
  'flex-basis': 'auto',
  'align-items': 'normal',
  'align-self': 'auto',
  'align-content': 'normal',
  'justify-content': 'normal',
  'justify-self': 'auto',
  order: '0',
  'row-gap': 'normal',
  'column-gap': 'normal',
  'grid-template-columns': 'none',
  'grid-template-rows': 'none',
  'grid-column-start': 'auto',
  'grid-column-end': 'auto',
  'grid-row-start': 'auto',
  'grid-row-end': 'auto',
  'vertical-align': 'baseline',
  'table-layout': 'auto',
  clip: 'auto',
  'clip-path': 'none',
  'background-color': 'rgba(0, 0, 0, 0)',
  'content-visibility': 'visible',
};

const SIDES = ['top', 'right', 'bottom', 'left'];

/** Declarations for one element. `around` is the style of its parent in the flattened tree; null writes every inherited value. */
export function declarationsOf(style: CSSStyleDeclaration, around: CSSStyleDeclaration | null): string {
  const written: string[] = [];
  const write = (name: string, value: string) =>
    written.push(`${name}:${value.replace(/[<>{};]/g, '').replace(/url\([^)]*\)/g, 'none')}`);
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (value !== around?.getPropertyValue(name)) write(name, value);
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== usual && value !== '') write(name, value);
  }
  if (style.display !== 'inline' && style.display !== 'contents')
    for (const name of ['width', 'height'])
      if (style.getPropertyValue(name) !== 'auto') write(name, style.getPropertyValue(name));
  if (style.position !== 'static')
    for (const name of SIDES) if (style.getPropertyValue(name) !== 'auto') write(name, style.getPropertyValue(name));
  if (style.transform !== 'none') write('transform-origin', style.transformOrigin);
  const ink = style.getPropertyValue('-webkit-text-fill-color');
  if (ink !== '' && ink !== style.color) write('-webkit-text-fill-color', ink);
  return written.join(';');
}

/** Classes for the declarations of one document or shadow root. */
export class StyleSheet {
  readonly #names = new Map<string, string>();
  readonly #extra: string[] = [];

  /** The class that carries these declarations and the contents of pseudo-elements. */
  classOf(declarations: string, before: string, after: string): string {
    const key = `${declarations}\n${before}\n${after}`;
    let name = this.#names.get(key);
    if (!name) {
      name = `s${this.#names.size}`;
      this.#names.set(key, name);
      if (before) this.#extra.push(`.${name}::before{content:${JSON.stringify(before)}}`);
      if (after) this.#extra.push(`.${name}::after{content:${JSON.stringify(after)}}`);
    }
    return name;
  }

  /** The sheet as a `style` element. Everything that a browser styles by itself is unset first. */
  toString(): string {
    const rules = [...this.#names].map(([key, name]) => `.${name}{${key.slice(0, key.indexOf('\n'))}}`);
    return `<style>:not(html,head,head *,style,svg *){all:unset}${rules.join('')}${this.#extra.join('')}</style>`;
  }
}
