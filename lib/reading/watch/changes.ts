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

/** More mutations than these are not told one by one: thousands a second must cost next to nothing. */
const MOST = 64;

/** The one mutation observer of the page: on the document, every shadow root and every same-origin frame. */
export class ChangeObserver {
  /** What has changed; null for something that is no mutation, or too many. */
  #records: MutationRecord[] | null = [];
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

  /** The changes so far, which are forgotten: the page is being looked at. Null when they cannot be told one by one. */
  take(): readonly MutationRecord[] | null {
    this.#note(this.#observer.takeRecords());
    const records = this.#records;
    this.#records = [];
    return records;
  }

  /** Marks the page as changed, e.g. when its address did. */
  touch(): void {
    this.#records = null;
    this.#wake();
  }

  #wake(): void {
    this.#waiting?.resolve();
    this.#waiting = null;
  }

  /** Resolves once something has changed. */
  changed(): Promise<void> {
    if (this.#records?.length !== 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #loaded(target: Element): void {
    if (target.localName === 'iframe') this.touch();
  }

  #note(records: readonly MutationRecord[]): void {
    if (this.#records === null || records.every((record) => this.#isOwn(record))) return;
    if (this.#records.length + records.length > MOST) this.#records = null;
    else this.#records.push(...records.filter((record) => !this.#isOwn(record)));
    this.#wake();
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
