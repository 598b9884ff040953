import type { Reading } from '../../../lib/metrics/figure.ts';
import { allShards, createLexicon } from '../../../lib/metrics/index.ts';
import { readPage } from '../../../lib/reading/index.ts';
import { snapshotPage } from '../../../lib/reading/snapshot/index.ts';
import { siteFor } from '../../../lib/sites/index.ts';

const lexicon = createLexicon(allShards());
const URL_READ = 'https://shop.example.com/overview';

export function read(): Reading {
  const now = new Date('2026-11-15T08:00:00Z');
  return readPage(document, { url: URL_READ, site: siteFor(URL_READ), now, lexicon }).reading;
}

export function snapshot(): string {
  return snapshotPage(document, read(), { lexicon });
}
