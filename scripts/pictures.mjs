/** `npm run pictures`: takes the pictures of the README and the docs from this version, on the example project. */
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './lib/prepare.mjs';

await ensureInstalled();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'scripts', 'pictures', 'take.ts'), { configFile: false, root: ROOT });
await module.takePictures(join(ROOT, 'docs', 'pictures'));
