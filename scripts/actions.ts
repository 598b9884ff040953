import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const selector = v.pipe(v.string(), v.minLength(1));
const action = v.union(
  [
    v.strictObject({ click: selector }),
    v.strictObject({ scroll: selector }),
    v.strictObject({ waitFor: selector }),
    v.strictObject({ wait: v.pipe(v.number(), v.minValue(0)) }),
  ],
  'an action is one of {"click": css}, {"scroll": css}, {"waitFor": css}, {"wait": ms}',
);

export type Action = v.InferOutput<typeof action>;

/** Checks a list of actions. Throws with the position of the first wrong one. */
export function readActions(json: unknown): Action[] {
  const parsed = v.safeParse(v.array(action, 'actions are a JSON array'), json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue);
  throw new Error(`actions${where === null ? '' : `, number ${where.split('.')[0]}`}: ${issue.message}`);
}

/** Brings an element into view; one that scrolls itself, such as the body of a virtual table, moves on by one view. */
function scrollOn(element: Element): void {
  element.scrollIntoView({ block: 'center' });
  if (element.scrollHeight > element.clientHeight) element.scrollBy({ top: element.clientHeight });
}

/** Carries out the actions in order; `end` is the epoch ms by which an awaited element must be there. Throws when one is not. */
export async function perform(page: Page, actions: Action[], end: number): Promise<void> {
  for (const step of actions) {
    if ('wait' in step) {
      await new Promise((next) => setTimeout(next, step.wait));
      continue;
    }
    const css = 'click' in step ? step.click : 'scroll' in step ? step.scroll : step.waitFor;
    // `>>>` looks through open shadow roots, where pages of web components keep their buttons
    const element = await page
      .waitForSelector(`>>> ${css}`, { timeout: Math.max(1, end - Date.now()) })
      .catch(() => null);
    if (!element) throw new Error(`actions: nothing on the page matches ${css}`);
    if ('click' in step) await element.click();
    if ('scroll' in step) await element.evaluate(scrollOn);
    await element.dispose();
  }
}
