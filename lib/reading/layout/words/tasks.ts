/** Headings over what waits to be done: the numbers below count tasks, `Orders 6`, not what was sold. */
import { anyOf } from '../../words/index.ts';

const TASKS = new RegExp(`^(?:${anyOf('tasks')})(?:[\\s:：(（].{0,16})?$`, 'iu');
const LONGEST = 40;

/** Whether a text heads what waits to be done. */
export const headsTasks = (text: string): boolean => text.length <= LONGEST && TASKS.test(text.trim());
