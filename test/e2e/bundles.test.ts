import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../scripts/extension.ts';

const files = new Map<string, string>();
beforeAll(async () => {
  const folder = await buildExtension({ browser: 'chrome', anyHost: false });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(js|html|css)$/.test(name)) files.set(name, readFileSync(join(folder, name), 'utf8'));
});

describe('what ships', () => {
  it('holds no way out of the browser', () => {
    const ways =
      /\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b|\bEventSource\b|\bimportScripts\b|\bRTCPeerConnection\b|(?<![.\w])fetch\(/;
    for (const [name, code] of files) expect(`${name}: ${ways.exec(code)?.[0] ?? 'nothing'}`).toBe(`${name}: nothing`);
  });

  it('names no server whose code or style would be loaded', () => {
    for (const [name, code] of files) {
      const loaded = code.match(
        /(?:src|href)=["']https?:\/\/[^"']+|@import\s+(?:url\()?["']?https?:\/\/[^"')]+|import\(["']https?:[^"']+/g,
      );
      expect([name, loaded]).toEqual([name, null]);
    }
  });

  it('runs no text as code', () => {
    for (const [name, code] of files) expect([name, /\beval\(|new Function\(/.test(code)]).toEqual([name, false]);
  });

  const bytes = (name: string) => Buffer.byteLength(files.get(name) ?? '');

  it('holds the labels packed, not as they were written down', () => {
    expect(files.get('background.js')).toContain('antal visningar');
    expect(files.get('background.js')).not.toContain('Antal visningar');
  });

  it('puts at most 100 kB of script into the page, marks included', () => {
    expect(bytes('reader.js')).toBeGreaterThan(0);
    expect(bytes('reader.js') + bytes('overlay.js')).toBeLessThanOrEqual(100_000);
  });
});
