import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/extension.ts';

const AS = 'https://seller-us.tiktok.com/compass/data-overview?shop_region=US';

/** A small page: three cards, one of which a button reveals, and a shop whose name must not leave. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><body>
<header>Secret Garden Shop</header>
<section style="display:flex;gap:24px">
<div style="width:180px"><div>Product impressions</div><div>120,500</div></div>
<div style="width:180px"><div>Product clicks</div><div>3,615</div></div>
<div style="width:180px" id="orders" hidden><div>Orders</div><div>108</div></div>
</section>
<button onclick="document.getElementById('orders').hidden=false">More</button></body></html>`;

const RESTLESS = `${PAGE}<script>let n=120500;setInterval(()=>{for(const d of document.querySelectorAll('section div div:last-child'))d.textContent=(n+=7).toLocaleString('en-US')},40)</script>`;
const LOGIN = '<form><h1>Log in</h1><input type="email"><input type="password"><button>Log in</button></form>';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

interface Run {
  code: number;
  out: string;
  err: string;
}

const run = (...args: string[]): Promise<Run> =>
  new Promise((done) => {
    execFile(process.execPath, ['scripts/read.ts', ...args], { cwd: root }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });

const valuesOf = ({ out }: Run): [string, number][] =>
  JSON.parse(out).figures.map(({ metric, value }: { metric: string; value: number }) => [metric, value]);

describe('npm run read', () => {
  it('carries out actions, takes a history in and writes a fixture without names: exit 0', async () => {
    const page = file('page.html', PAGE);
    const actions = file('actions.json', JSON.stringify([{ click: 'button' }, { waitFor: '#orders' }]));
    const tables = {
      figures: [],
      revisions: [],
      accounts: [],
      diagnoses: [],
      annotations: [],
      packs: [],
      audiences: [],
    };
    const history = file(
      'history.json',
      JSON.stringify({ funnelscope: 1, exportedAt: '2026-11-15T00:00:00.000Z', tables }),
    );
    const fixture = join(folder, 'fixture.html');
    const first = await run('--as', AS, page, '--actions', actions, '--history', history, '--save', fixture);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(valuesOf(first)).toEqual([
      ['product_impressions', 120_500],
      ['product_clicks', 3615],
      ['orders', 108],
    ]);
    expect(readFileSync(fixture, 'utf8')).not.toContain('Secret Garden');
    const again = await run('--as', AS, fixture);
    expect(again.code).toBe(0);
    expect(valuesOf(again).map(([metric]) => metric)).toEqual(valuesOf(first).map(([metric]) => metric));
  });

  it('a page that does not come to rest in time: exit 3, marked as live', async () => {
    const answer = await run('--as', AS, file('restless.html', RESTLESS), '--timeout', '3');
    expect(answer.code).toBe(3);
    expect(JSON.parse(answer.out).page.live).toBe(true);
  });

  it('a log-in page: exit 4, without a figure', async () => {
    const answer = await run('--as', AS, file('login.html', LOGIN));
    expect(answer.code).toBe(4);
    expect(valuesOf(answer)).toEqual([]);
  });

  it.each([
    [['page.html'], 'One page and the URL'],
    [['--as', 'nowhere', 'page.html'], 'not an http or https URL'],
    [['--as', AS, 'no such file'], 'no such file or folder'],
    [['--as', AS, 'package.json', '--timeout', '0'], 'not a number of seconds'],
    [['--as', AS, 'package.json', '--browser', 'netscape'], 'chrome and firefox are known'],
    [['--as', AS, 'package.json', '--actions', 'package.json'], 'actions are a JSON array'],
  ])('unusable arguments %j: exit 2 with what is wrong, nothing printed', async (args, message) => {
    const answer = await run(...args);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toContain(message);
  });
});
