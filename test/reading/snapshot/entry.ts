import type { Reading } from '../../../lib/metrics/figure.ts';
import type { Capture } from '../../../lib/reading/capture/format.ts';
import { readCapture } from '../../../lib/reading/index.ts';
import { answerSnapshot } from '../../../lib/reading/snapshot/answer.ts';
import { PageSnapshot } from '../../../lib/reading/snapshot/page.ts';
import { siteFor } from '../../../lib/sites/index.ts';
import { takeHere } from '../../support/page-taker.ts';

const URL = 'https://shop.example.com/overview';

export function read(): Reading {
  const sent = JSON.parse(takeHere(URL)) as Capture;
  return readCapture(sent, { site: siteFor(URL), now: new Date('2026-11-15T08:00:00Z') }).reading;
}

export function snapshot(): string {
  const page = new PageSnapshot(document);
  return page.write(answerSnapshot(page.texts, read()));
}
