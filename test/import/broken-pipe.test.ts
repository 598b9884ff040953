/** A reader that has seen enough (`| head`) ends the command without a word. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/diagnose.ts', import.meta.url));

test('output that nobody reads to its end is no fault', async () => {
  const command = spawn(process.execPath, [script, '-', '--json']);
  let complaint = '';
  command.stderr.on('data', (text) => {
    complaint += text;
  });
  // Many rows: more output than a pipe holds
  const rows = Array.from({ length: 400 }, (_, i) => `P${i},${100_000 + i},${3000 + i},${100 + (i % 7)}\n`);
  command.stdin.end(`product,product_impressions,product_clicks,orders\n${rows.join('')}`);
  await once(command.stdout, 'data');
  command.stdout.destroy();
  const [code] = await once(command, 'close');
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
});
