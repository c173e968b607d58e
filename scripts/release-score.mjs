/** `npm run release:score -- --now <date>`: scores the test queries and appends the figures to the committed log. Look at no single query. */
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './lib/prepare.mjs';

const at = process.argv.indexOf('--now');
await ensureInstalled();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'scripts', 'instant-tagger', 'release-score.ts'), {
  configFile: false,
  root: ROOT,
});
await module.appendTestScore(at === -1 ? '' : (process.argv[at + 1] ?? ''));
