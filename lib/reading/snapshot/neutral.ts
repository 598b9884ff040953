/** Characters of a script that say nothing; what is replaced keeps its script, its case and its length. */
const SCRIPTS: [test: RegExp, letters: string][] = [
  [/[a-z]/, 'abcdefghijklmnopqrstuvwxyz'],
  [/[A-Z]/, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [/\p{Script=Han}/u, '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'],
  [/\p{Script=Hiragana}/u, 'あいうえおかきくけこさしすせそ'],
  [/\p{Script=Katakana}/u, 'アイウエオカキクケコサシスセソ'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자차카타파하'],
  [/[\u0e01-\u0e2e]/, 'กขคงจชซญดตถทธนบปพมยรลวสหอ'],
  [/\p{Script=Cyrillic}/u, 'абвгдежзиклмнопрстуфхцчшэюя'],
  [/\p{Script=Arabic}/u, 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'],
  [/\p{L}/u, 'eaionstr'],
];

/** Digit runs at least this long name something: orders, accounts, phones. */
const NAMING = 5;

/**
 * Replaces texts by neutral ones of the same length and script, each always by the same one and no two by the same: names on a page stay
 * apart without being known.
 */
export class Neutral {
  readonly #given = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #digits = new Map<string, string>();
  readonly #means: (text: string) => boolean;

  /** `means` is true for a text that must not arise by chance, such as a metric label. */
  constructor(means: (text: string) => boolean) {
    this.#means = means;
  }

  of(text: string): string {
    let neutral = this.#given.get(text);
    if (neutral === undefined) {
      neutral = this.#make(text);
      this.#given.set(text, neutral);
      this.#taken.add(neutral);
    }
    return neutral;
  }

  /** Digits for digits; short runs stay unless the text holds many, as phone numbers do. */
  digits(text: string): string {
    const isMany = (text.match(/\d/g) ?? []).length >= 7;
    return text.replace(/\d+/g, (run) => (isMany || run.length >= NAMING ? this.#run(run) : run));
  }

  #make(text: string): string {
    const base = this.digits(text);
    for (let seed = this.#given.size + 1; ; seed += 97) {
      const neutral = letters(base, seed);
      const isFree = !this.#taken.has(neutral) && !this.#means(neutral);
      if (isFree || seed > 97 * 200 || !/\p{L}/u.test(base)) return neutral;
    }
  }

  #run(run: string): string {
    let digits = this.#digits.get(run);
    if (!digits) {
      let state = this.#digits.size * 7919 + run.length;
      digits = run.replace(/\d/g, (_, at: number) => {
        state = next(state);
        return String(at === 0 ? 1 + (state % 9) : state % 10);
      });
      this.#digits.set(run, digits);
    }
    return digits;
  }
}

function letters(text: string, seed: number): string {
  let state = seed;
  return text.replace(/\p{L}/gu, (letter) => {
    state = next(state);
    const set = [...(SCRIPTS.find(([test]) => test.test(letter))?.[1] ?? letter)];
    return set[state % set.length] ?? letter;
  });
}

/** Park and Miller's minimal standard generator: the same page gives the same snapshot. */
const next = (state: number) => ((state + 1) * 48_271) % 2_147_483_647;
