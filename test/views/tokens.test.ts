import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokens } from '../../components/overlay/style.ts';

test('the overlay’s colours are those of the tokens', () => {
  const css = readFileSync('components/style/tokens.css', 'utf8');
  for (const [name, pair] of Object.entries(tokens))
    expect(css).toContain(`--${name}: light-dark(${pair.join(', ')});`);
});
