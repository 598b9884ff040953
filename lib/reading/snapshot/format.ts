/** What a page and the worker tell each other while the page is written as a fixture: the page knows no labels, the worker sees no page. */

/** Every text that would stand in the fixture. */
export interface SnapshotTexts {
  /** Texts that are read as one, with the parts that they are written in. */
  phrases: { text: string; isHeader: boolean; parts: string[] }[];
  /** Other texts between tags. */
  texts: string[];
  /** Values of attributes and controls that a person may get to read, and what styles print. */
  words: string[];
  /** Values of attributes that say how a page is built. */
  names: string[];
}

/** What stands in their place, in the same order. */
export interface SnapshotAnswers {
  /** The parts of each phrase. */
  phrases: string[][];
  texts: string[];
  words: string[];
  names: string[];
  /** The reading as JSON, with the same names replaced. */
  record: string;
}
