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
}

const INLINE =
  'a abbr acronym b bdi bdo big cite code data del dfn em font g i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt tspan textPath u var wbr svg img path use circle rect line polygon polyline ellipse';
const NEVER_TEXT =
  'script style template noscript textarea option optgroup select datalist title desc metadata defs head canvas video audio object embed math map progress meter';

const RULES = new Map<string, TagRule>();
for (const name of INLINE.split(' ')) RULES.set(name, { edge: Edge.inline, role: 'plain' });
for (const name of NEVER_TEXT.split(' ')) RULES.set(name, { edge: Edge.inline, role: 'skip' });
for (const name of ['script', 'style', 'template', 'noscript', 'wbr'])
  RULES.set(name, { edge: Edge.none, role: name === 'wbr' ? 'plain' : 'skip' });
for (const name of ['textarea', 'select', 'input', 'canvas', 'video', 'object', 'hr', 'br'])
  RULES.set(name, { edge: Edge.block, role: 'skip' });
for (const name of ['td', 'th']) RULES.set(name, { edge: Edge.cell, role: 'plain' });
for (const name of ['iframe', 'frame']) RULES.set(name, { edge: Edge.block, role: 'frame' });
RULES.set('details', { edge: Edge.block, role: 'details' });
RULES.set('slot', { edge: Edge.none, role: 'slot' });

const BLOCK: TagRule = { edge: Edge.block, role: 'plain' };
const CUSTOM: TagRule = { edge: Edge.block, role: 'custom' };

/** The rule for a local name; an unknown name with a hyphen is a custom element, any other a block. */
export function tagRule(localName: string): TagRule {
  let rule = RULES.get(localName);
  if (!rule) {
    rule = localName.includes('-') ? CUSTOM : BLOCK;
    RULES.set(localName, rule);
  }
  return rule;
}

/** Anything that makes a table cell, whatever renders it. */
export const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"],[slot^="cell-"]';
