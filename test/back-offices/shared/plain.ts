/** For pages without a component framework: a skeleton first, then the page as HTML. */
import { markSettled } from './page.ts';

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The shell of `frame.css` as HTML. */
export function frameHtml(
  {
    brand,
    account,
    note,
    nav,
    active,
    badge,
  }: {
    brand: string;
    account: string;
    note: string;
    nav: readonly string[];
    active: number;
    badge?: { at: number; text: string };
  },
  main: string,
): string {
  const links = nav
    .map(
      (label, index) =>
        `<a${index === active ? ' aria-current="page"' : ''}>${label}${badge?.at === index ? `<i>${badge.text}</i>` : ''}</a>`,
    )
    .join('');
  return `<div class="frame"><header class="frame-head"><span class="frame-brand">${brand}</span><span class="frame-account"><span class="headerShopName userName">${account}</span><small>${note}</small></span><span class="frame-avatar"></span></header><nav class="frame-nav">${links}</nav><div>${main}</div></div>`;
}

const BONES =
  '<main class="view"><section class="panel"><div class="bones"><span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span></div></section></main>';

/** Shows bones for a while, then what `draw` gives. */
export function mountLater(frame: (main: string) => string, draw: () => string, milliseconds: number): void {
  const root = document.getElementById('root') as HTMLElement;
  root.innerHTML = frame(BONES);
  setTimeout(() => {
    root.innerHTML = frame(draw());
    markSettled(true);
  }, milliseconds);
}
