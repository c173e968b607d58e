/** web-llm in a page, for tests of a model library: only its public calls. */
import { MLCEngine } from '@mlc-ai/web-llm';
import { followTogether } from './batch.ts';

const MODEL = 'nano';
const engine = new MLCEngine({ logLevel: 'WARN' });

/** Loads weights and library from this page's origin. */
async function load(): Promise<void> {
  const model = new URL('nano/', location.href).href;
  const library = new URL('nano.wasm', location.href).href;
  engine.setAppConfig({ model_list: [{ model, model_id: MODEL, model_lib: library }] });
  await engine.reload(MODEL);
}

/** The tokens that follow a prompt, which is read in the given parts, one after the other. */
async function follow(parts: number[][], most: number): Promise<number[]> {
  await engine.resetChat();
  let next = -1;
  for (const part of parts) next = await engine.forwardTokensAndSample(part, true);
  const found = [next];
  while (found.length < most) {
    next = await engine.forwardTokensAndSample([next], false);
    found.push(next);
  }
  return found;
}

/** The first tokens that follow each prompt, computed in one batch. */
function followAll(prompts: number[][], steps: number): Promise<number[][]> {
  return followTogether(engine, MODEL, prompts, steps);
}

const library = { load, follow, followAll };

declare global {
  interface Window {
    library: typeof library;
  }
}

window.library = library;
