/**
 * A virtual table like the one of Ads Manager: the version stands in the tag's name, there is no row element, cells are
 * light children with `slot="cell-<row>_<field>"`, the head and the totals row live in the shadow root.
 */
import { css, html, LitElement } from 'lit';

export interface Column {
  field: string;
  title: string;
  width: number;
  align: 'left' | 'right';
}

/** Rows come and go in blocks of this many. */
const STEP = 5;

export class VirtualTable extends LitElement {
  static override properties = {
    columns: { attribute: false },
    rowIds: { attribute: false },
    summary: { attribute: false },
    rowHeight: { attribute: false },
    rendered: { attribute: false },
    first: { state: true },
  };
  static override styles = css`
    :host { display: block; font-size: 13px; }
    .scroller { position: relative; height: 480px; overflow: auto; border: 1px solid #e3e5e8; border-radius: 8px; }
    .head, .foot { position: sticky; z-index: 2; display: flex; width: max-content; min-width: 100%; background: #f7f8fa; font-weight: 600; color: #3d4249; }
    .head { top: 0; border-bottom: 1px solid #e3e5e8; }
    .foot { bottom: 0; border-top: 1px solid #e3e5e8; }
    .head > div, .foot > div { box-sizing: border-box; flex: none; padding: 12px; white-space: nowrap; }
    .right { text-align: right; }
    .sort { margin-left: 4px; vertical-align: -1px; }
    .body { position: relative; }
    .cell { position: absolute; top: 0; left: 0; box-sizing: border-box; padding: 10px 12px; border-bottom: 1px solid #eef0f2; overflow: hidden; background: #fff; }
  `;
  declare columns: readonly Column[];
  declare rowIds: readonly string[];
  declare summary: Readonly<Record<string, string>>;
  declare rowHeight: number;
  declare rendered: number;
  declare first: number;

  constructor() {
    super();
    this.columns = [];
    this.rowIds = [];
    this.summary = {};
    this.rowHeight = 56;
    this.rendered = 12;
    this.first = 0;
  }

  private follow(event: Event) {
    const top = (event.currentTarget as HTMLElement).scrollTop;
    const wanted = Math.floor(top / (this.rowHeight * STEP)) * STEP;
    const first = Math.min(Math.max(0, this.rowIds.length - this.rendered), wanted);
    if (first === this.first) return;
    this.first = first;
    this.dispatchEvent(new CustomEvent('range', { detail: first }));
  }

  override render() {
    let left = 0;
    const places = this.columns.map((column) => {
      const place = { ...column, left };
      left += column.width;
      return place;
    });
    const rows = this.rowIds.slice(this.first, this.first + this.rendered);
    return html`<div class="scroller" part="scroller" @scroll=${this.follow}>
      <div class="head">
        ${places.map(
          ({ title, width, align }) =>
            html`<div class=${align} style="width:${width}px">${title}${align === 'right' ? html`<svg class="sort" width="8" height="10" viewBox="0 0 8 10"><path d="M4 0 8 4H0zM4 10 0 6h8z" fill="#b0b5bd" /></svg>` : ''}</div>`,
        )}
      </div>
      <div class="body" style="width:${left}px;height:${this.rowIds.length * this.rowHeight}px">
        ${rows.map((id, index) =>
          places.map(
            ({ field, width, align, left }) =>
              html`<div class="cell ${align}" style="width:${width}px;height:${this.rowHeight}px;transform:translate(${left}px,${(this.first + index) * this.rowHeight}px)"><slot name="cell-${id}_${field}"></slot></div>`,
          ),
        )}
      </div>
      <div class="foot">${places.map(({ field, width, align }) => html`<div class=${align} style="width:${width}px">${this.summary[field] ?? ''}</div>`)}</div>
    </div>`;
  }
}

/** Text in a shadow root of its own, as the real cells have. */
export class KsText extends LitElement {
  static override styles = css`
    :host { display: inline; }
  `;
  override render() {
    return html`<span part="text"><slot></slot></span>`;
  }
}

export const TABLE_TAG = 'ks-virtual-table-1-1-1n';
export const TEXT_TAG = 'ks-text-1-1-1n';

customElements.define(TABLE_TAG, VirtualTable);
customElements.define(TEXT_TAG, KsText);
