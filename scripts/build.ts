/** `npm run build [-- chrome|firefox]`: the extension as it ships. */
import { buildExtension } from './extension.ts';

const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
const built = await buildExtension({ browser, anyHost: false, force: true });
process.stdout.write(`${built}\n`);
