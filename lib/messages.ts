/**
 * The one protocol between the parts of the extension. Types only, so that the injected script carries no library.
 * The worker validates what comes from pages in `entrypoints/background/trust.ts`.
 */
import type { Verdict } from './funnel/types.ts';
import type { Reading } from './metrics/figure.ts';
import type { Capture, TextChange } from './reading/capture/format.ts';
import type { PageReading } from './reading/index.ts';
import type { SnapshotAnswers, SnapshotTexts } from './reading/snapshot/format.ts';

/** What the worker read in a page that was taken down. */
export interface CaptureAnswer extends PageReading {
  /** Names the page while its numbers are followed. */
  id: string;
  /** Time that the reading took, in ms. */
  tookMs: number;
}

/** One mark beside a figure on the page; texts are already in the user's language. */
export interface Chip {
  figureId: string;
  verdict: Verdict;
  /** Short text within the chip, e.g. `−21%`; empty for an icon alone. */
  text: string;
  /** What a screen reader says. */
  label: string;
  card: ChipCard | null;
}

/** The small card that opens below a chip. */
export interface ChipCard {
  title: string;
  step: string;
  sentence: string;
  /** Relative change with its interval, fractions. */
  change: { value: number; low: number; high: number; text: string } | null;
  facts: { label: string; value: string; detail: string | null }[];
}

/** From a page to the worker. */
export type FromPage =
  /** A page as it stands, to be read. Nothing of it is stored. */
  | { type: 'capture'; capture: Capture }
  /** Numbers of the page last taken down that read otherwise now. The answer is null when only the whole page will do. */
  | { type: 'changes'; id: string; changes: TextChange[] }
  | { type: 'state'; state: 'reading' }
  | { type: 'reading'; state: 'settled' | 'live'; reading: Reading }
  | { type: 'open-panel' }
  /** Asks for the script that draws marks, within the frame that asks. */
  | { type: 'overlay' };

/** From the worker or a view to a page. */
export type ToPage =
  | { type: 'chips'; readAt: number; chips: Chip[]; labels: OverlayLabels }
  | { type: 'locate'; figureId: string; readAt: number }
  | { type: 'read-again' }
  /** The texts of the page, for `answerSnapshot`. */
  | { type: 'snapshot-texts' }
  | { type: 'snapshot'; answers: SnapshotAnswers };

/** Words of the overlay's own buttons. */
export interface OverlayLabels {
  language: 'en' | 'zh-CN';
  openPanel: string;
  hide: string;
  reload: string;
}

/** From a view to the worker. */
export type FromView =
  /** What some pages' diagnoses rest on was changed, and they are marked as due. */
  { type: 'diagnose-due' };

export type Answer<M> = M extends { type: 'capture' | 'changes' }
  ? CaptureAnswer | null
  : M extends { type: 'locate' }
    ? { found: boolean }
    : M extends { type: 'snapshot-texts' }
      ? SnapshotTexts
      : M extends { type: 'snapshot' }
        ? { html: string }
        : { ok: true };
