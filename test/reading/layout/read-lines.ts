/** Small pages read in a real browser, each figure as one line that a test can state. */
import type { Figure, Reading } from '../../../lib/metrics/figure.ts';
import { readOnPage, readWritten } from '../../support/read-on-page.ts';
import { PageLab } from '../../support/reader-page.ts';

export interface Read {
  /** `metric value [CUR] [@ kind:name#id] [in segment] [change ±x direction against] [kind value …]`. */
  figures: string[];
  /** `label: reason`. */
  unread: string[];
  reading: Reading;
}

export class SmallPages {
  readonly #lab: PageLab;
  private constructor(lab: PageLab) {
    this.#lab = lab;
  }
  static async start(): Promise<SmallPages> {
    return new SmallPages(await PageLab.start());
  }
  /** Reads a body under the URL of a back office that nobody knows, unless another is given. */
  async read(body: string, lang = 'en', url = 'https://shop.example.com/data'): Promise<Read> {
    const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body>${body}</body></html>`;
    const reading = /<script|<iframe/.test(body) ? await this.#alone(url, html) : await this.#written(url, html);
    const unread = reading.unread.map(({ label, reason }) => `${label}: ${reason}`);
    return { figures: reading.figures.map(lineOf), unread, reading };
  }
  async #written(url: string, html: string): Promise<Reading> {
    const [reading] = await readWritten(await this.#lab.shared(), [{ url, html }]);
    if (!reading || 'threw' in reading) throw new Error(reading?.threw ?? 'nothing was read');
    return reading;
  }
  async #alone(url: string, html: string): Promise<Reading> {
    const page = await this.#lab.open({ url, html });
    try {
      return await readOnPage(page);
    } finally {
      await page.close();
    }
  }
  stop(): Promise<void> {
    return this.#lab.stop();
  }
}

function lineOf({ metric, value, currency, entity, segment, change, compare }: Figure): string {
  const parts = [metric, String(Number(value.toPrecision(12)))];
  if (currency) parts.push(currency);
  if (entity) parts.push(`@ ${entity.kind}:${entity.name}${entity.id ? `#${entity.id}` : ''}`);
  if (segment) parts.push(`in ${segment}`);
  if (change) parts.push(`change ${change.value} ${change.direction}${change.against ? ` ${change.against}` : ''}`);
  for (const { kind, value: other } of compare) parts.push(`${kind} ${other}`);
  return parts.join(' ');
}
