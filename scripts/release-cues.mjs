/** `npm run release:cues`: weighs the cues of src/engines/instant/vocabulary/words-*.ts on the training queries, after authors changed them. */
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './lib/prepare.mjs';

await ensureInstalled();
const { runnerImport } = await import('vite');
const file = join(ROOT, 'scripts', 'instant-tagger', 'weigh-cues.ts');
const { module } = await runnerImport(file, { configFile: false, root: ROOT });
const { cues, weighed, dropped } = module.weighCues();
console.log(`${cues} cues: ${weighed} weighed, ${dropped} of them left out`);
