import { defineBackground } from 'wxt/utils/define-background';
import { setUpCaptures } from './captures.ts';
import { setUpOrigins } from './origins.ts';
import { setUpOverlay } from './overlay.ts';
import { setUpPacks } from './packs.ts';
import { setUpPanel } from './panel.ts';
import { setUpReadings } from './readings.ts';
import { setUpTabs } from './tabs.ts';

/** The worker holds no state: each part registers its listeners before anything is awaited; the truth is in the database. */
export default defineBackground(() => {
  setUpPanel();
  setUpReadings();
  setUpCaptures();
  setUpOverlay();
  setUpTabs();
  setUpOrigins();
  setUpPacks();
});
