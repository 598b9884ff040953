/** Gives equal things the same number, and lists each thing once. */
export class Interned<K, T = K> {
  readonly list: T[] = [];
  readonly #known = new Map<K, number>();
  readonly #make: (key: K) => T;

  constructor(make: (key: K) => T) {
    this.#make = make;
  }

  indexOf(key: K): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.list.push(this.#make(key)) - 1;
    this.#known.set(key, index);
    return index;
  }
}
