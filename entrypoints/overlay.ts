import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '../components/overlay/index.ts';
import { offerOverlay } from './reader/marks.ts';

/** What draws marks. A script of its own: most frames and pages have none to show, and the reader weighs less without it. */
export default defineUnlistedScript(() => offerOverlay(createOverlay));
