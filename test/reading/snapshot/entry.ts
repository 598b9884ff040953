import type { Reading } from '../../../lib/metrics/figure.ts';
import { allShards, createLexicon } from '../../../lib/metrics/index.ts';
import type { Capture } from '../../../lib/reading/capture/format.ts';
import { readCapture } from '../../../lib/reading/index.ts';
import { snapshotPage } from '../../../lib/reading/snapshot/index.ts';
import { siteFor } from '../../../lib/sites/index.ts';
import { takeHere } from '../../support/page-taker.ts';

const lexicon = createLexicon(allShards());

const URL = 'https://shop.example.com/overview';

export function read(): Reading {
  const sent = JSON.parse(takeHere(URL)) as Capture;
  return readCapture(sent, { site: siteFor(URL), now: new Date('2026-11-15T08:00:00Z') }).reading;
}

export function snapshot(): string {
  return snapshotPage(document, read(), { lexicon });
}
