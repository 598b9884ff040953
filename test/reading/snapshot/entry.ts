import type { Reading } from '../../../lib/metrics/figure.ts';
import { allShards, createLexicon } from '../../../lib/metrics/index.ts';
import { snapshotPage } from '../../../lib/reading/snapshot/index.ts';
import { readHere } from '../../support/page-reader.ts';

const lexicon = createLexicon(allShards());

export function read(): Reading {
  return readHere(document, 'https://shop.example.com/overview', Date.parse('2026-11-15T08:00:00Z'));
}

export function snapshot(): string {
  return snapshotPage(document, read(), { lexicon });
}
