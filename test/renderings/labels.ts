/** How labels are written and what stands beside them. */
import { elementsOf, labelsOf, parsed, styled } from './nodes.ts';

/** Labels in capitals, as text. */
export function capitals(document: Document, names: ReadonlySet<string>): boolean {
  return eachLabel(document, names, (label) => {
    label.data = label.data.toLocaleUpperCase(document.documentElement.lang || 'en');
  });
}

/** Labels end in a colon. */
export function colons(document: Document, names: ReadonlySet<string>): boolean {
  return eachLabel(document, names, (label) => {
    if (!/[:：]\s*$/.test(label.data)) label.data = `${label.data.trimEnd()}:`;
  });
}

/** A picture stands before each label. */
export function icons(document: Document, names: ReadonlySet<string>): boolean {
  return eachLabel(document, names, (label) => {
    label.before(...parsed('<svg width="12" height="12"><path d="M1 6h10v5H1z"/></svg>'));
  });
}

/** A button behind each label opens its explanation. */
export function helpButtons(document: Document, names: ReadonlySet<string>): boolean {
  return eachLabel(document, names, (label) => {
    const button = document.createElement('button');
    button.textContent = '?';
    button.ariaLabel = 'More about this';
    label.after(button);
  });
}

/** A sign behind each label, within its text, stands for its explanation. */
export function helpSigns(document: Document, names: ReadonlySet<string>): boolean {
  return eachLabel(document, names, (label) => {
    label.data = `${label.data.trimEnd()} ⓘ`;
  });
}

/** The explanation of each label stands in the page until it is asked for. */
export function waitingTips(document: Document, names: ReadonlySet<string>): boolean {
  return eachLabel(document, names, (label) => {
    const tip = styled(document, 'span', 'display:none');
    tip.setAttribute('role', 'tooltip');
    tip.textContent = 'Counted since 2024, at most 3 per person and day.';
    label.after(tip);
  });
}

/** Labels too long for their place are cut; the whole is said when the pointer rests on them. */
export function cutLabels(document: Document, names: ReadonlySet<string>): boolean {
  return eachLabel(document, names, (label) => {
    const whole = label.data.trim();
    if (whole.length <= 14 || !label.parentElement || label.parentElement.title) return;
    label.parentElement.title = whole;
    label.data = `${whole.slice(0, 12)}…`;
  });
}

/** Long labels stand in two lines. */
export function brokenLabels(document: Document, names: ReadonlySet<string>): boolean {
  return eachLabel(document, names, (label) => {
    const space = label.data.indexOf(' ', label.data.length / 3);
    if (space < 0) return;
    const rest = label.splitText(space + 1);
    label.data = label.data.trimEnd();
    rest.before(document.createElement('br'));
  });
}

/** Heads of columns are buttons that sort, with arrows both ways. */
export function sortButtons(document: Document): boolean {
  const heads = elementsOf(document, 'th').filter(
    ({ textContent, children }) => textContent?.trim() && !children.length,
  );
  for (const head of heads) {
    const button = styled(document, 'button', 'all:unset;cursor:pointer');
    button.append(...head.childNodes);
    const arrows = document.createElement('span');
    arrows.append(...parsed('<svg width="8" height="12"><path d="M0 5 4 1 8 5z"/><path d="M0 7 4 11 8 7z"/></svg>'));
    button.append(arrows);
    head.append(button);
  }
  return heads.length > 0;
}

function eachLabel(document: Document, names: ReadonlySet<string>, write: (label: Text) => void): boolean {
  const labels = labelsOf(document, names);
  for (const label of labels) write(label);
  return labels.length > 0;
}
