/**
 * `npm run release:asset`: builds the instant tagger's file anew. Python distils the embeddings (locked versions, CPU, minutes;
 * what the teachers said is kept in .cache), then head and ranker are fitted in Node by the module that the studio adapts with.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './lib/prepare.mjs';
import { lockedPython, mustRun } from './lib/python.mjs';

const FOLDER = join(ROOT, 'scripts', 'instant-tagger');
const TABLE = join(ROOT, '.cache', 'instant-tagger-table');
const TEACHERS = join(ROOT, '.cache', 'instant-tagger-teachers');

await ensureInstalled();
const python = lockedPython('instant-tagger', [
  { file: join(FOLDER, 'requirements.txt') },
  { file: join(FOLDER, 'models.txt'), alone: true },
]);
mustRun(python, [join(FOLDER, 'embeddings', 'build.py'), TABLE, TEACHERS]);
// What the encoder in TypeScript is tested against.
copyFileSync(join(TABLE, 'vectors.f2'), join(ROOT, 'src', 'engines', 'instant', 'fixtures', 'vectors.f2'));
mustRun(python, [join(FOLDER, 'embeddings', 'baselines.py'), join(FOLDER, 'data', 'baselines.json'), TEACHERS]);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(FOLDER, 'fit-asset.ts'), { configFile: false, root: ROOT });
console.log(`public/instant: ${module.writeAsset(TABLE)} bytes`);
