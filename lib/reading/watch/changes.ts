/** Attributes that show, hide, move or choose something. Others are noise. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'value',
  'checked',
  'selected',
  'slot',
  'aria-hidden',
  'aria-busy',
  'aria-selected',
  'aria-checked',
  'aria-pressed',
  'aria-current',
  'data-state',
  'title',
];

/**
 * The one mutation observer of the page: on the document, every shadow root and every same-origin frame. Once something has
 * changed it notes nothing more, so that thousands of changes a second cost next to nothing.
 */
export class ChangeObserver {
  #changed = false;
  #waiting: { resolve: () => void; reject: (reason: unknown) => void } | null = null;
  readonly #observer: MutationObserver;
  readonly #observed = new WeakSet<Node>();
  readonly #own: () => Element | null;
  readonly #signal: AbortSignal;

  constructor(view: Window & typeof globalThis, own: () => Element | null, signal: AbortSignal) {
    this.#own = own;
    this.#signal = signal;
    this.#observer = new view.MutationObserver((records) => this.#note(records));
    const end = () => {
      this.#observer.disconnect();
      this.#waiting?.reject(signal.reason);
    };
    signal.addEventListener('abort', end, { once: true });
  }

  /** Observes roots that are not yet observed; forgetting is the garbage collector's. */
  observe(roots: Iterable<Document | ShadowRoot>): void {
    for (const root of roots) {
      if (this.#observed.has(root)) continue;
      this.#observed.add(root);
      this.#observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
      const listen = { capture: true, signal: this.#signal };
      // values of date pickers and selects change without a mutation
      for (const type of ['input', 'change']) root.addEventListener(type, () => this.touch(), listen);
      // a frame that goes elsewhere leaves no trace in the document around it
      root.addEventListener('load', (event) => this.#loaded(event.target as Element), listen);
    }
  }

  /** Forgets the changes so far: the page is being looked at. */
  take(): void {
    this.#changed = false;
  }

  /** Marks the page as changed, e.g. when its address did. */
  touch(): void {
    this.#changed = true;
    this.#waiting?.resolve();
    this.#waiting = null;
  }

  /** Resolves once something has changed. */
  changed(): Promise<void> {
    if (this.#changed) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #loaded(target: Element): void {
    if (target.localName === 'iframe') this.touch();
  }

  #note(records: readonly MutationRecord[]): void {
    if (!this.#changed && records.some((record) => !this.#isOwn(record))) this.touch();
  }

  #isOwn({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    const own = this.#own();
    if (!own) return false;
    if (own === target || own.contains(target)) return true;
    if (type !== 'childList') return false;
    const isOnlyOwn = (nodes: NodeList) => nodes.length === 0 || (nodes.length === 1 && nodes[0] === own);
    return isOnlyOwn(addedNodes) && isOnlyOwn(removedNodes);
  }
}
