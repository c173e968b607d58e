/** The embedded engine: any browser, no GPU, no network. Its model is one file of the studio, checked by its hash. */
import { sha256 } from 'hash-wasm';
import { runSteps } from '../../core/learning/steps.ts';
import type { EngineIdentity } from '../../core/types.ts';
import type { AssetReader, Engine, EngineHost, Session } from '../engine.ts';
import { fitAdapted, type Shipped } from './adapt.ts';
import type { Model } from './model.ts';
import { onStep, readOptions, thresholdRange } from './options.ts';
import { openShipped } from './shipped.ts';
import { shippedLexicon } from './shipped-lexicon.ts';
import { createTagger, type Tagger } from './tagger.ts';
import { openVersion, packVersion } from './versions.ts';

/** Grows with every change of how texts are read or tags chosen: the model's hash does not show it. */
const method = 6;

const folder = 'instant';

/** What the manifest says of the model's file. */
interface Manifest {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface LoadedModel {
  readonly shipped: Shipped;
  readonly manifest: Manifest;
}

/** Loaded once for all sessions of a host. */
const loaded = new WeakMap<AssetReader, Promise<LoadedModel>>();

/** The shipped model. Throws an Error where its file is not the one that the manifest names. */
export function loadShipped(readAsset: AssetReader): Promise<LoadedModel> {
  const known = loaded.get(readAsset);
  if (known !== undefined) return known;
  const loading = readShipped(readAsset);
  loaded.set(readAsset, loading);
  // What failed once (a page that was updated meanwhile) may be there at the next try.
  loading.catch(() => loaded.delete(readAsset));
  return loading;
}

async function readShipped(readAsset: AssetReader): Promise<LoadedModel> {
  const manifest = parseManifest(new TextDecoder().decode(await readAsset(`${folder}/manifest.json`)));
  const file = await readAsset(`${folder}/${manifest.file}`);
  const found = await sha256(file);
  if (found !== manifest.sha256) {
    throw new Error(
      `The instant tagger's file ${manifest.file} is damaged or of another version: expected SHA-256 ` +
        `${manifest.sha256}, found ${found}. Reload the page; on the command line, install again.`,
    );
  }
  return { shipped: openShipped(file, shippedLexicon()), manifest };
}

function parseManifest(text: string): Manifest {
  const manifest = JSON.parse(text) as Partial<Manifest>;
  const { name, file, bytes, sha256: hash } = manifest;
  if (name === undefined || file === undefined || bytes === undefined || hash === undefined) {
    throw new Error('The instant tagger’s manifest.json lacks name, file, bytes or sha256. Install the studio again.');
  }
  return { name, file, bytes, sha256: hash };
}

export const instantEngine: Engine = {
  id: 'instant',
  label: 'Instant',
  needs: 'any browser, no download',
  threshold: thresholdRange,
  check: () => Promise.resolve({ ok: true }),
  open: async (config, { host, signal, onProgress }) => {
    signal.throwIfAborted();
    onProgress?.(0, 1);
    const { shipped, manifest } = await loadShipped(host.readAsset);
    const { version, threshold: wanted } = readOptions(config);
    const fitted = version === null ? shipped.model : await readVersion(version, { shipped, manifest }, host);
    const threshold = wanted ?? onStep(fitted.threshold);
    signal.throwIfAborted();
    const tagger = createTagger({ ...fitted, threshold }, shipped);
    const identity = {
      engine: 'instant',
      model: manifest.name,
      modelSha256: version ?? manifest.sha256,
      quantization: 'int8',
      promptSha256: null,
      settings: { method, threshold, ...(version === null ? {} : { version }) },
      app: host.appVersion,
    };
    onProgress?.(1, 1);
    return openSession(tagger, identity);
  },
  adapt: async (rows, { host, seed, curve, signal, onProgress }) => {
    const { shipped, manifest } = await loadShipped(host.readAsset);
    const options = { signal, ...(onProgress === undefined ? {} : { onProgress }) };
    const { model, report } = await runSteps(fitAdapted(shipped, rows, { seed, curve }), options);
    return { file: packVersion(model, manifest.sha256), report };
  },
};

async function readVersion(version: string, { shipped, manifest }: LoadedModel, host: EngineHost): Promise<Model> {
  if (host.readVersion === undefined) {
    throw new Error(
      'Adapted versions of the instant tagger are kept in a project in the browser; there are none here.',
    );
  }
  return openVersion(await host.readVersion(version), shipped.base, manifest.sha256);
}

function openSession(tagger: Tagger, identity: EngineIdentity): Session {
  return {
    identity,
    batch: { preferred: 256, max: 4096 },
    concurrency: 2,
    inThreads: true,
    // eslint-disable-next-line @typescript-eslint/require-await -- the contract is asynchronous, this engine is not
    tag: async function* (items, { signal }) {
      for (const { textId, text } of items) {
        signal.throwIfAborted();
        yield { textId, result: tagger.tag(text) };
      }
    },
    explain: (text, tags) => Promise.resolve(tagger.explain(text, tags)),
    close: () => Promise.resolve(),
  };
}
