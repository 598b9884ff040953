/**
 * Which way a change points where nothing beside it says so, told by the page's other changes: by the signs that they carry
 * and by their colours. Never by what a colour commonly means: red is a fall in one market and a rise in another.
 */
import type { Draft, DrawnChange } from './draft.ts';

type Way = 'up' | 'down';

/** Metrics whose rise pages draw in the colour of what is bad. */
const BAD_WHEN_UP = /^(?:refund|cancel|return_rate|cost|cp[acmv](?:_|$)|spend|bounce|unfollow|complaint|negative)/;

/** The drafts, with a direction for each change of which the page teaches one. */
export function withDirections(drafts: readonly Draft[]): Draft[] {
  const lessons = new Lessons(drafts);
  return drafts.map((draft) => {
    const change = openChange(draft);
    const way = change ? lessons.wayOf(draft, change) : null;
    if (!change || !way || !draft.value.ok) return draft;
    const value = way === 'down' ? -Math.abs(change.value) : Math.abs(change.value);
    return { ...draft, value: { ...draft.value, change: { ...change, direction: way, value } } };
  });
}

/** The change of a draft that has a size but no direction. */
function openChange({ value }: Draft): DrawnChange | null {
  const change = value.ok ? value.change : null;
  return change && change.direction === 'unknown' && change.value !== 0 ? change : null;
}

class Lessons {
  /** Ways that the changes of a table, or of all cards, point without a sign, and the signs that they carry. */
  readonly #signs = new Map<unknown, Set<string>>();
  /** Ways that the changes drawn in a colour point. */
  readonly #colours = new Map<string, Set<Way>>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      const change = draft.value.ok ? draft.value.change : null;
      if (!change || (change.direction !== 'up' && change.direction !== 'down')) continue;
      const sign = signOf(change);
      added(this.#signs, draft.table, sign ?? change.direction);
      added(this.#colours, colourOf(draft, change), change.direction);
    }
  }

  wayOf(draft: Draft, change: DrawnChange): Way | null {
    return this.#byColour(draft, change) ?? this.#bySign(draft, change);
  }

  /** Both ways are taught, each by a colour of its own. */
  #byColour(draft: Draft, change: DrawnChange): Way | null {
    const colour = colourOf(draft, change);
    const [way, other] = this.#colours.get(colour) ?? [];
    if (!way || other) return null;
    const isBad = colour.startsWith(BAD);
    const opposite = [...this.#colours].some(
      ([name, ways]) => name !== colour && name.startsWith(BAD) === isBad && ways.size === 1 && !ways.has(way),
    );
    return opposite ? way : null;
  }

  /** Where falls are printed with a minus and nothing with a plus, what has no sign has risen. */
  #bySign({ table }: Draft, change: DrawnChange): Way | null {
    const signs = this.#signs.get(table);
    if (!signs?.has('-') || signs.has('+') || signs.has('down') || signOf(change) !== null) return null;
    return 'up';
  }
}

const BAD = 'bad ';

function colourOf({ match }: Draft, { token }: DrawnChange): string {
  const isBad = match.senses.some(({ metric }) => BAD_WHEN_UP.test(metric));
  return `${isBad ? BAD : ''}${token.phrase.ink.color}`;
}

/** The sign that the number itself carries. */
function signOf({ text }: DrawnChange): '+' | '-' | null {
  const [sign] = /[+＋\-–−－](?=[\s\p{Sc}\p{Lu}]{0,4}\d)/u.exec(text) ?? [];
  return sign === undefined ? null : /[+＋]/.test(sign) ? '+' : '-';
}

function added<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
