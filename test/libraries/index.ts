import { agGrid } from './ag-grid/index.ts';
import { elementPlus } from './element-plus/index.ts';
import type { LibraryPage } from './library-page.ts';
import { mui } from './mui/index.ts';
import { shadcn } from './shadcn/index.ts';
import { tabulator } from './tabulator/index.ts';
import { tdesign } from './tdesign/index.ts';
import { utility } from './utility/index.ts';
import { vuetify } from './vuetify/index.ts';

/** Pages of libraries that the stand-ins do not use, on back offices that the product does not know. */
export const LIBRARY_PAGES: readonly LibraryPage[] = [
  mui,
  agGrid,
  elementPlus,
  tdesign,
  vuetify,
  tabulator,
  utility,
  shadcn,
];
