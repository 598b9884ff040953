/**
 * What a tag does to the text around it, known from its name alone: asking the browser for the computed display of every
 * element would cost more than the whole walk. Where a name does not tell (a `span` laid out as a flex item), the join
 * rules ask for style and geometry, and only for texts that could belong together.
 */

/** How strongly two neighbouring texts are kept apart; the strongest thing between them counts. */
export const Edge = { none: 0, inline: 1, block: 2, cell: 3 } as const;
export type Edge = (typeof Edge)[keyof typeof Edge];

export interface TagRule {
  edge: Edge;
  /** `skip`: its text is never shown as such; `slot`, `frame`: it shows nodes from elsewhere; `details`: it may show its summary only; `custom`: may hold a closed root. */
  role: 'plain' | 'skip' | 'slot' | 'frame' | 'details' | 'custom';
  /** It can hold a shadow root. */
  hosts: boolean;
}

const HOSTS = 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span';

const RULES = new Map<string, TagRule>();
const rule = (names: string, edge: Edge, role: TagRule['role'] = 'plain', hosts = false) => {
  for (const name of names.split(' ')) RULES.set(name, { edge, role, hosts });
};
rule(HOSTS, Edge.block, 'plain', true);
rule(
  'a abbr acronym b bdi bdo big cite code data del dfn em font g i ins kbd label mark nobr q rp rt ruby',
  Edge.inline,
);
rule('s samp small strike strong sub sup time tt tspan textPath u var svg img path use circle rect', Edge.inline);
rule('span', Edge.inline, 'plain', true);
rule('wbr', Edge.none);
rule('script style template noscript', Edge.none, 'skip');
rule('title desc metadata defs symbol clipPath mask pattern marker head datalist map math', Edge.inline, 'skip');
rule('br hr input textarea select option optgroup canvas video audio object embed progress meter', Edge.block, 'skip');
rule('td th', Edge.cell);
rule('iframe frame', Edge.block, 'frame');
rule('details', Edge.block, 'details');
rule('slot', Edge.none, 'slot');

const BLOCK: TagRule = { edge: Edge.block, role: 'plain', hosts: false };
const CUSTOM: TagRule = { edge: Edge.block, role: 'custom', hosts: true };

/** The rule for a local name; an unknown name with a hyphen is a custom element, any other a block. */
export function tagRule(localName: string): TagRule {
  let known = RULES.get(localName);
  if (!known) {
    known = localName.includes('-') ? CUSTOM : BLOCK;
    RULES.set(localName, known);
  }
  return known;
}

/** Anything that makes a table cell, whatever renders it. */
export const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"],[slot^="cell-"]';

const CELL_ROLES: ReadonlySet<string> = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** As matching `CELL`, for elements of any make. */
export function isCell(element: { localName: string; getAttribute(name: string): string | null }): boolean {
  const { localName } = element;
  if (localName === 'td' || localName === 'th') return true;
  const role = element.getAttribute('role');
  return (role !== null && CELL_ROLES.has(role)) || element.getAttribute('slot')?.startsWith('cell-') === true;
}

/** Custom elements that show a picture: `sl-icon`, `ui5-icon`, `iconify-icon`, `icon-arrow`. */
const ICON_TAG = /-icon$|^icon-/;

/** Whether the name of a tag says that it shows a picture. */
export const isIconTag = (localName: string): boolean => ICON_TAG.test(localName);
