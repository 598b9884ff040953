import { defineConfig } from 'wxt';
import * as packed from './lib/metrics/lexicon/packed.ts';
import { matchPatterns } from './lib/sites/index.ts';

/** Extension pages run our own code alone and reach no server. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Puts the packed labels themselves where a module packs them, so that no worker does it at its start, or ships what they are packed from. */
const packedLabels = {
  name: 'packed-labels',
  load: (id: string) =>
    id.endsWith('/lib/metrics/lexicon/packed.ts')
      ? Object.entries(packed)
          .map(([name, labels]) => `export const ${name} = ${JSON.stringify(labels)};`)
          .join('\n')
      : null,
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  // The stand-in for browsers without module preload fetches by itself; ours have it, and our pages fetch nothing
  vite: () => ({ plugins: [packedLabels], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => {
    const hosts = matchPatterns();
    return {
      name: '__MSG_name__',
      short_name: 'Funnelscope',
      description: '__MSG_description__',
      default_locale: 'en',
      minimum_chrome_version: browser === 'chrome' ? '123' : undefined,
      permissions: [
        'storage',
        'unlimitedStorage',
        'scripting',
        'alarms',
        ...(browser === 'chrome' ? ['sidePanel' as const] : []),
      ],
      host_permissions: hosts,
      optional_permissions: ['notifications'],
      optional_host_permissions: ['https://*/*'],
      content_scripts: [
        { matches: hosts, js: ['reader.js'], run_at: 'document_idle', all_frames: true, match_about_blank: false },
      ],
      content_security_policy: { extension_pages: CSP },
      action: { default_title: '__MSG_name__' },
      ...(browser === 'firefox' && {
        browser_specific_settings: {
          gecko: {
            id: 'funnelscope@funnelscope.app',
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }),
    };
  },
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
  },
});
