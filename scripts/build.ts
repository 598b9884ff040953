/** `npm run build [-- chrome|firefox …]`: the extension as it ships, for each browser named, at the same time; Chrome when none is. */
import { buildExtension } from './extension.ts';

const asked = process.argv.slice(2);
const browsers = (['chrome', 'firefox'] as const).filter((browser) => asked.includes(browser));
const built = await Promise.all(
  (browsers.length > 0 ? browsers : (['chrome'] as const)).map((browser) =>
    buildExtension({ browser, anyHost: false, force: true }),
  ),
);
process.stdout.write(`${built.join('\n')}\n`);
