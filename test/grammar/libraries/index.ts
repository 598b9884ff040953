/** Templates of component libraries: how their public documentation draws cards, lists and tables. */
export { LIBRARY_CARDS } from './cards.ts';
export { LIBRARY_CSS } from './css.ts';

import { GRIDS } from './grids.ts';
import type { TableTemplate } from './markup.ts';
import { PANES } from './panes.ts';
import { SPLIT_TABLES } from './split-tables.ts';
import { WHOLE_TABLES } from './whole-tables.ts';

export const LIBRARY_TABLES: Record<string, TableTemplate> = { ...SPLIT_TABLES, ...WHOLE_TABLES, ...GRIDS, ...PANES };
