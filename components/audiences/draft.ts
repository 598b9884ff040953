import { create } from 'zustand';
import { expressionOf, type Groups, groupsOf, noGroups } from '../../lib/audience/expression/groups.ts';
import { parseExpression } from '../../lib/audience/expression/parse.ts';
import { printExpression } from '../../lib/audience/expression/print.ts';
import type { AudienceUse, Surface } from '../../lib/audience/types.ts';

export const sections = ['advice', 'compose', 'pushed'] as const;
export type Section = (typeof sections)[number];

/** The audience that is being composed. It outlives a change of tab, not the panel. */
interface DraftState {
  section: Section;
  /** Null: the first surface of the page. */
  surface: Surface | null;
  use: AudienceUse;
  name: string;
  /** The expression as written; the rows of tags write it too. */
  text: string;
  /** The rows of tags that write the same set; null where the text has another form or is not finished. */
  groups: Groups | null;
  /** People that the user states for a tag whose size no page showed. */
  stated: Record<string, number>;
  /** How many people there are in all, if the user knows it. */
  universe: number | null;
  show(section: Section): void;
  choose(choice: Partial<Pick<DraftState, 'surface' | 'use' | 'name' | 'universe'>>): void;
  write(text: string): void;
  arrange(groups: Groups): void;
  /** Null forgets the tag's size. */
  state(tag: string, people: number | null): void;
  /** Opens an audience in the builder, with the sizes that it was kept with; without any, those typed so far stay. */
  load(audience: Loaded): void;
}

type Loaded = { surface: Surface; use: AudienceUse; expression: string } & Partial<
  Pick<DraftState, 'name' | 'stated' | 'universe'>
>;

function groupsOfText(text: string): Groups | null {
  if (text.trim() === '') return noGroups;
  const parsed = parseExpression(text);
  return parsed.ok ? groupsOf(parsed.expression) : null;
}

export const emptyDraft = {
  section: 'advice',
  surface: null,
  use: 'target',
  name: '',
  text: '',
  groups: noGroups,
  stated: {},
  universe: null,
} as const satisfies Partial<DraftState>;

export const useDraft = create<DraftState>((set) => ({
  ...emptyDraft,
  show: (section) => set({ section }),
  choose: (choice) => set(choice),
  write: (text) => set({ text, groups: groupsOfText(text) }),
  arrange: (groups) => {
    const expression = expressionOf(groups);
    set({ groups, text: expression === null ? '' : printExpression(expression) });
  },
  state: (tag, people) =>
    set(({ stated: { [tag]: _, ...others } }) => ({ stated: people === null ? others : { ...others, [tag]: people } })),
  load: ({ surface, use, expression, name = '', stated, universe }) =>
    set((draft) => ({
      section: 'compose',
      surface,
      use,
      name,
      text: expression,
      groups: groupsOfText(expression),
      stated: stated ?? draft.stated,
      universe: universe === undefined ? draft.universe : universe,
    })),
}));
