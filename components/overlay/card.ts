import type { Chip, ChipCard, OverlayLabels } from '../../lib/messages.ts';
import { markOf } from '../parts/verdict.ts';
import { element, icon } from './draw.ts';

/** What the card's buttons do. */
export interface CardActions {
  openPanel(event: Event): void;
  hidePage(): void;
}

/** Changes smaller than this are no change: the grey band of the strip. */
const BAND = 0.05;

/** The small card of a chip: what the figure says, how far its interval reaches, what it is worth. */
export function drawCard(
  doc: Document,
  chip: Chip & { card: ChipCard },
  labels: OverlayLabels,
  actions: CardActions,
): HTMLElement {
  const { card, verdict } = chip;
  const mark = markOf(verdict);
  const head = element(
    doc,
    'div',
    { class: 'head' },
    icon(doc, mark),
    card.title,
    element(doc, 'span', { class: 'step' }, card.step),
  );
  const open = element(doc, 'button', { type: 'button' }, labels.openPanel);
  open.addEventListener('click', actions.openPanel);
  const hide = element(doc, 'button', { type: 'button' }, labels.hide);
  hide.addEventListener('click', () => actions.hidePage());
  return element(
    doc,
    'div',
    { class: `pop v-${mark}`, role: 'dialog', 'aria-label': `${card.title}: ${card.step}` },
    element(doc, 'div', {}, head, element(doc, 'p', {}, card.sentence), ...strip(doc, card)),
    card.facts.length > 0
      ? element(doc, 'div', { class: 'facts' }, ...card.facts.flatMap((fact) => row(doc, fact)))
      : null,
    element(doc, 'div', { class: 'btns' }, open, hide),
  );
}

function row(doc: Document, { label, value, detail }: ChipCard['facts'][number]): Node[] {
  return [
    element(doc, 'span', {}, label),
    element(
      doc,
      'div',
      {},
      element(doc, 'b', {}, value),
      detail ? ' ' : null,
      detail ? element(doc, 'i', {}, detail) : null,
    ),
  ];
}

/** The change on an axis that holds its point: ±30 %, ±80 % or ±200 %. */
function strip(doc: Document, { change }: ChipCard): Node[] {
  if (!change) return [];
  const max =
    [0.3, 0.8, 2].find((end) => Math.abs(change.value) <= end * 0.97) ?? Math.ceil(Math.abs(change.value) * 1.1);
  const at = (value: number): number => 50 + Math.max(-1, Math.min(1, value / max)) * 50;
  const piece = (name: string, from: number, to: number | null = null): HTMLElement => {
    const made = element(doc, 'i', { class: name });
    made.style.left = `${from}%`;
    if (to !== null) made.style.width = `${to - from}%`;
    return made;
  };
  const end = new Intl.NumberFormat('en', { style: 'percent', signDisplay: 'always' });
  const write = (value: number): string => end.format(value).replace('-', '−');
  const [low, high] = [at(change.low), at(change.high)];
  return [
    element(
      doc,
      'div',
      { class: 'strip', 'aria-hidden': 'true' },
      piece('band', at(-BAND), at(BAND)),
      piece('base', 50),
      piece('ci', low, high),
      piece('cap', low),
      piece('cap', high),
      piece('pt', at(change.value)),
    ),
    element(
      doc,
      'div',
      { class: 'ends' },
      element(doc, 'span', { 'aria-hidden': 'true' }, write(-max)),
      element(doc, 'span', {}, change.text),
      element(doc, 'span', { 'aria-hidden': 'true' }, write(max)),
    ),
  ];
}
