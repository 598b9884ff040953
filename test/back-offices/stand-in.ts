import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Truth } from '../support/truth.ts';

export type StandInLanguage = 'en' | 'zh';

/** One step of `npm run read -- --actions`. */
export type Action = { click: string } | { scroll: string } | { waitFor: string } | { wait: number };

/** A shop, account or language of a stand-in: one URL under which it is served. */
export interface Variant {
  id: string;
  url: string;
  language: StandInLanguage;
}

/** A state of the page that actions lead to, and what it then shows. */
export interface View {
  id: string;
  actions: readonly Action[];
  truth: (variant: Variant) => Truth;
}

export interface BuiltPage {
  html: string;
  /** Path → [content type, body]. */
  assets: Record<string, [string, string]>;
}

/** A reconstruction of a back office from public facts. */
export interface StandIn {
  name: string;
  title: string;
  /** URL of the first variant. */
  url: string;
  languages: readonly StandInLanguage[];
  /** The first one is shown by default. */
  variants: readonly [Variant, ...Variant[]];
  /** The first one is the page as it opens. */
  views: readonly [View, ...View[]];
  /** Bundles the page. The variant decides the language of its document; the page takes shop and dates from its URL. */
  build(variant?: Variant): Promise<BuiltPage>;
}

const BUNDLED = new Map<string, Promise<{ script: string; style: string }>>();

/** Bundles a page's entry with its component library: script and style as text. Kept for the life of the process. */
export function bundlePage(entry: URL): Promise<{ script: string; style: string }> {
  const path = fileURLToPath(entry);
  const known = BUNDLED.get(path);
  if (known) return known;
  const made = build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
  }).then(({ outputFiles }) => ({
    script: outputFiles.find((file) => file.path.endsWith('.js'))?.text ?? '',
    style: outputFiles.find((file) => file.path.endsWith('.css'))?.text ?? '',
  }));
  BUNDLED.set(path, made);
  return made;
}

const ICON = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 8 8%22/%3E';

/** The document around a bundled page. `language` is BCP 47, or `zh` for Chinese as written in the mainland. */
export async function documentFor(
  entry: URL,
  { title, language }: { title: string; language: string },
): Promise<BuiltPage> {
  const { script, style } = await bundlePage(entry);
  const lang = language === 'zh' ? 'zh-CN' : language;
  const html = `<!doctype html>
<!-- A reconstruction from public facts, for tests. Not the real product; invented shop, invented figures. -->
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/assets/page.css">
</head>
<body>
<div id="root"></div>
<script src="/assets/page.js"></script>
</body>
</html>
`;
  return {
    html,
    assets: {
      '/assets/page.js': ['text/javascript; charset=utf-8', script],
      '/assets/page.css': ['text/css; charset=utf-8', style],
    },
  };
}
