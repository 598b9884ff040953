/**
 * Two bundles without types of their own: those of the packages' typed entries declare a global `JSX` of Vue's, which the
 * React pages cannot live with.
 */
declare module 'element-plus/dist/index.full.mjs' {
  import type { Component } from 'vue';
  export const ElDatePicker: Component;
  export const ElStatistic: Component;
  export const ElTable: Component;
  export const ElTableColumn: Component;
}

declare module 'vuetify/dist/vuetify.esm.js' {
  import type { Component, Plugin } from 'vue';
  export const components: Record<'VApp' | 'VCard' | 'VCardText' | 'VCardTitle' | 'VDataTable', Component>;
  export function createVuetify(options: { locale: { locale: string; messages: Record<string, unknown> } }): Plugin;
}

/** The grid comes without types. */
declare module 'tabulator-tables' {
  export class TabulatorFull {
    constructor(selector: string, options: Record<string, unknown>);
    on(event: 'tableBuilt', handler: () => void): void;
  }
}
