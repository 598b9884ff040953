import type { Sight } from './sight.ts';

/** Libraries name skeletons and spinners by class, the rest tells by ARIA. Few parts of names: each is sought in every class. */
const CANDIDATES =
  '[aria-busy="true"],[class*="keleton"],[class*="spin"],[class*="oading"],[class*="himmer"],[class*="Circular"]';
const ACTIVE =
  /(^|[\s_-])(skeleton|shimmer|spin-spinning|spin-loading|spinner|spinning|loading|loading-mask|loading-spinner|loading-overlay)($|[\s_-])|MuiSkeleton|MuiCircularProgress/i;
const INERT = /nested-loading|(not|no|lazy|un)-?loading|loading-(lazy|done|finished)/i;

/** Containers that show a skeleton or spinner in place of what will come, or above what is being replaced. */
export function* loadingIn(roots: readonly (Document | ShadowRoot)[], sight: Sight): Generator<void, Element[]> {
  const loading: Element[] = [];
  for (const [index, root] of roots.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    for (const element of root.querySelectorAll(CANDIDATES)) if (isLoading(element, sight)) loading.push(element);
  }
  return loading;
}

/** Roots searched between two offers to stop. */
const STRIDE = 64;

function isLoading(element: Element, sight: Sight): boolean {
  const busy = element.getAttribute('aria-busy') === 'true';
  const name = element.getAttribute('class') ?? '';
  if (!busy && (!ACTIVE.test(name) || INERT.test(name))) return false;
  // a wrapper that still carries the word but shows figures is no skeleton
  if (!busy && /skeleton|shimmer/i.test(name) && /\d/.test(element.textContent ?? '')) return false;
  return sight.isShown(element) && sight.hasBox(element);
}
