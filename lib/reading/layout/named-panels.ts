/** What stands under the name of a row in a part of its own, as in a dialog that was opened from it, is of that row. */
import type { Entity } from '../../metrics/figure.ts';
import type { RenderedElement } from '../capture/element.ts';
import type { Draft } from './draft.ts';
import type { Token, TokenList } from './tokens.ts';

/**
 * The drafts, those in such a part with the entity of the row. What a dialog shows under the name of a row that is none of
 * ours is unread: of how much else it is a part nothing tells. Channels and days have parts of the page of their own.
 */
export function withNamedPanels(drafts: readonly Draft[], list: TokenList): Draft[] {
  const named = namesOf(drafts);
  const panels = [...list.tokens.flatMap((token) => panelOf(token, named, list) ?? []), ...dialogsOfCells(list)];
  if (panels.length === 0) return [...drafts];
  return drafts.map((draft) => {
    const { spot, labelToken, value } = draft;
    const at = labelToken?.phrase.element;
    const panel = at && panels.find(({ element }) => element.contains(at));
    if (!panel || spot.entity !== null || spot.segment !== null || !value.ok) return draft;
    if (!panel.element.contains(value.token.phrase.element)) return draft;
    return panel.entity
      ? { ...draft, spot: { ...spot, entity: panel.entity } }
      : { ...draft, value: { ok: false, reason: 'ambiguous', text: value.text } };
  });
}

interface Panel {
  element: RenderedElement;
  /** Null where the row that it is called after is not known. */
  entity: Entity | null;
}

const DIALOG = 'dialog,[role="dialog"]';

/** Dialogs that are called as a cell of a table outside. */
function dialogsOfCells(list: TokenList): Panel[] {
  const dialogs = new Set(
    list.tokens.flatMap(({ phrase }) => (phrase.cell === null ? (phrase.element.closest(DIALOG) ?? []) : [])),
  );
  return [...dialogs].flatMap((element) => {
    const [title] = list.slice(list.range(element));
    if (!title || title.label || title.pair || title.number || !/\p{L}/u.test(title.text)) return [];
    const isCell = ({ phrase, text }: Token) =>
      phrase.cell !== null && text === title.text && !element.contains(phrase.element);
    return list.tokens.some(isCell) ? [{ element, entity: null }] : [];
  });
}

interface Named {
  entity: Entity;
  holder: RenderedElement;
}

/** Rows by name; a name that several have tells none. */
function namesOf(drafts: readonly Draft[]): Map<string, Named> {
  const named = new Map<string, Named>();
  const shared = new Set<string>();
  for (const { spot, holder, table } of drafts) {
    const { entity } = spot;
    if (!entity || table === null || entity.kind === 'channel' || entity.kind === 'day') continue;
    const known = named.get(entity.name);
    if (known && known.holder !== holder) shared.add(entity.name);
    named.set(entity.name, { entity, holder });
  }
  for (const name of shared) named.delete(name);
  return named;
}

/** The largest part around a name that starts with it and holds neither its row nor another name. */
function panelOf(
  { phrase, label, pair, text }: Token,
  named: ReadonlyMap<string, Named>,
  list: TokenList,
): Panel | null {
  const of = phrase.cell === null && !label && !pair ? named.get(text.trim()) : undefined;
  if (!of) return null;
  let element = phrase.element;
  while (element.parent && !element.parent.contains(of.holder)) element = element.parent;
  const [title, ...others] = list.slice(list.range(element));
  const isTitled = title?.phrase === phrase && !others.some((other) => named.has(other.text.trim()));
  return isTitled ? { element, entity: of.entity } : null;
}
