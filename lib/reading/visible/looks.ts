/** What the computed style says about how a text looks, reduced to what the reader asks. */
export interface LookOf {
  display: string;
  fontSize: number;
  fontWeight: string;
  color: string;
  rtl: boolean;
  /** False when the text itself cannot be made out: no size, no ink, clipped or shifted out of its box. */
  legible: boolean;
  overflow: 'visible' | 'clips' | 'scrolls';
  positioned: string;
  preservesLines: boolean;
}

/**
 * Computed styles, asked once for elements that the same rules reach. Two elements share an answer when they and all
 * their ancestors agree in tag, class, id, inline style and place among the first siblings: what the style sheets of
 * back offices select by. Asking for each cell of a large table would cost more than all the rest.
 */
export class Looks {
  #looks = new Map<number, LookOf>();
  #kinds = new Map<Element, number>();
  #known = new Map<string, number>();

  of(element: Element): LookOf {
    const kind = this.kindOf(element);
    let look = this.#looks.get(kind);
    if (!look) {
      look = lookOf(element);
      this.#looks.set(kind, look);
    }
    return look;
  }

  /** A number that elements share when the same style rules reach them. */
  kindOf(element: Element): number {
    let kind = this.#kinds.get(element);
    if (kind === undefined) {
      const above = element.parentElement;
      // an element at the top of a shadow root or a frame starts a line of its own
      const line = above ? this.kindOf(above) : -1 - this.#kinds.size;
      const key = `${line} ${element.localName} ${element.getAttribute('class') ?? ''}|${element.getAttribute('style') ?? ''}|${element.id}|${element.attributes.length}${place(element)}`;
      kind = this.#known.get(key) ?? this.#known.size;
      this.#known.set(key, kind);
      this.#kinds.set(element, kind);
    }
    return kind;
  }
}

/** `:first-child`, `:nth-child(2)`, `:last-child` and the column of a cell are what positional rules ask for. */
function place(element: Element): string {
  if ('cellIndex' in element) return `@${element.cellIndex}`;
  const before = element.previousElementSibling;
  const last = element.nextElementSibling === null ? '$' : '';
  if (!before) return `0${last}`;
  return `${before.previousElementSibling ? 2 : 1}${last}`;
}

function lookOf(element: Element): LookOf {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style)
    return {
      display: 'block',
      fontSize: 16,
      fontWeight: '400',
      color: '',
      rtl: false,
      legible: true,
      overflow: 'visible',
      positioned: 'static',
      preservesLines: false,
    };
  const fontSize = Number.parseFloat(style.fontSize);
  return {
    display: style.display,
    fontSize,
    fontWeight: style.fontWeight,
    color: style.color,
    rtl: style.direction === 'rtl',
    legible: fontSize >= 1 && !isInvisible(style) && Math.abs(Number.parseFloat(style.textIndent)) < 999,
    overflow: overflowOf(style),
    positioned: style.position,
    preservesLines: /^(pre|break-spaces)/.test(style.whiteSpace),
  };
}

function isInvisible(style: CSSStyleDeclaration): boolean {
  return isClear(style.color) && !/text/.test(style.getPropertyValue('-webkit-background-clip'))
    ? true
    : /^rect\(0(px)?,? 0(px)?,? 0(px)?,? 0(px)?\)$/.test(style.clip) && style.position !== 'static';
}

/** Fully transparent, in any of the forms that computed colours take. */
function isClear(color: string): boolean {
  return color === 'transparent' || (/(,|\/)\s*0(\.0\d*)?\s*\)$/.test(color) && /^rgba|\//.test(color));
}

function overflowOf(style: CSSStyleDeclaration): LookOf['overflow'] {
  const { overflowX, overflowY } = style;
  if (/auto|scroll/.test(overflowX) || /auto|scroll/.test(overflowY)) return 'scrolls';
  return overflowX === 'visible' && overflowY === 'visible' ? 'visible' : 'clips';
}
