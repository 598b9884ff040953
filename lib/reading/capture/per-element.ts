/** Answers about the elements of one capture: by number, which costs far less than by object where a page has many. */
export class PerElement<T> {
  readonly #answers: (T | undefined)[];

  constructor(elements: number) {
    this.#answers = new Array(elements);
  }

  /** Undefined where none was kept. */
  get({ index }: { readonly index: number }): T | undefined {
    return this.#answers[index];
  }

  set({ index }: { readonly index: number }, answer: T): void {
    this.#answers[index] = answer;
  }
}
