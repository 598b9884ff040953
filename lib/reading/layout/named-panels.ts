/** What stands under the name of a row in a part of its own, as in a dialog that was opened from it, is of that row. */
import type { Entity } from '../../metrics/figure.ts';
import type { RenderedElement } from '../capture/element.ts';
import type { Draft } from './draft.ts';
import type { Token, TokenList } from './tokens.ts';

/** The drafts, those in such a part with the entity of the row. Channels and days have parts of the page of their own. */
export function withNamedPanels(drafts: readonly Draft[], list: TokenList): Draft[] {
  const named = namesOf(drafts);
  const panels = named.size === 0 ? [] : list.tokens.flatMap((token) => panelOf(token, named, list) ?? []);
  if (panels.length === 0) return [...drafts];
  return drafts.map((draft) => {
    const { spot, labelToken, value } = draft;
    const at = labelToken?.phrase.element;
    const panel = at && panels.find(({ element }) => element.contains(at));
    if (!panel || spot.entity !== null || spot.segment !== null || !value.ok) return draft;
    return panel.element.contains(value.token.phrase.element)
      ? { ...draft, spot: { ...spot, entity: panel.entity } }
      : draft;
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
): { element: RenderedElement; entity: Entity } | null {
  const of = phrase.cell === null && !label && !pair ? named.get(text.trim()) : undefined;
  if (!of) return null;
  let element = phrase.element;
  while (element.parent && !element.parent.contains(of.holder)) element = element.parent;
  const [title, ...others] = list.slice(list.range(element));
  const isTitled = title?.phrase === phrase && !others.some((other) => named.has(other.text.trim()));
  return isTitled ? { element, entity: of.entity } : null;
}
