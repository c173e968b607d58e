/** Loads a kept model with web-llm, from the private file system alone, and checks that it is what it says. */
import { MLCEngine, type AppConfig } from '@mlc-ai/web-llm';
import type { KeptModel } from '../../core/models/kept-model.ts';
import { libraryFile, tokenizerFile } from '../../core/models/model-names.ts';
import { failure } from '../../engines/webllm/failures.ts';
import type { LoadProgress } from '../../engines/webllm/model-port.ts';
import { modelBase } from '../../storage/model-address.ts';
import { createModelFiles } from '../../storage/model-files.ts';
import { opfsFiles } from '../../storage/opfs-files.ts';
import { hexSha256 } from '../../storage/sha256.ts';
import { libraryBytes } from './library.ts';
import { livePipeline, type LivePipeline } from './live-pipeline.ts';
import { loadProgress } from './load-progress.ts';
import { ownFetch, type Fetch } from './own-fetch.ts';
import { greedy, pipelineStream } from './pipeline-stream.ts';
import { specialTexts } from './special-texts.ts';
import { structureSource, type StructureSource } from './tags-only.ts';
import type { TokenStream } from './token-stream.ts';

export interface LoadedModel {
  readonly engine: MLCEngine;
  readonly pipeline: LivePipeline;
  readonly stream: TokenStream;
  readonly structure: StructureSource;
  readonly specialTexts: readonly string[];
  /** Resolves with the browser's words when the GPU's device is lost. */
  readonly lost: Promise<string>;
}

export interface LoadOptions {
  /** The studio's absolute address, ends with `/`. */
  readonly site: string;
  readonly fetch: Fetch;
  readonly setFetch: (own: Fetch) => void;
  readonly seconds: () => number;
  readonly onProgress: (progress: LoadProgress) => void;
}

async function libraryOf(model: KeptModel, { site, fetch }: LoadOptions): Promise<Uint8Array<ArrayBuffer>> {
  return libraryBytes(model.library, {
    async shipped(name) {
      const response = await fetch(new URL(`models/${name}`, site));
      if (!response.ok)
        throw new Error(
          `The studio's own file models/${name} could not be read (${response.status}). Reload the page.`,
        );
      return new Uint8Array(await response.arrayBuffer());
    },
    async kept() {
      const file = await createModelFiles(opfsFiles, site).read(model.id, libraryFile);
      return new Uint8Array(await file.arrayBuffer());
    },
    sha256: hexSha256,
  });
}

function appConfigOf(model: KeptModel, base: string, library: string): AppConfig {
  const window = { context_window_size: model.contextWindow, sliding_window_size: -1, attention_sink_size: -1 };
  return {
    cacheBackend: 'opfs',
    opfsAccessMode: 'auto',
    model_list: [
      {
        model: base,
        model_id: model.id,
        model_lib: library,
        required_features: [...model.features],
        overrides: { ...greedy, ...window },
      },
    ],
  };
}

/** The token that begins a sequence must come of its text: a prompt without it is answered, but wrongly. */
function checkBegin(stream: TokenStream, model: KeptModel): void {
  const [begin, ...others] = stream.encode('<s>');
  if (begin !== undefined && others.length === 0 && stream.encode('<s>a')[0] === begin) return;
  throw failure(
    'final',
    `The tokenizer of “${model.label}” does not know <s>, which begins a sequence. Add the model with its tokenizer.json.`,
  );
}

async function specialTextsOf({ id, files }: KeptModel, site: string): Promise<readonly string[]> {
  if (!files.some(({ path }) => path === tokenizerFile)) return [];
  const file = await createModelFiles(opfsFiles, site).read(id, tokenizerFile);
  return specialTexts(await file.text());
}

export async function loadModel(model: KeptModel, options: LoadOptions): Promise<LoadedModel> {
  const base = modelBase(options.site, model.id);
  // No address that any server or cache has: the worker's own fetch answers it.
  const library = `studio-library:${model.library.sha256}`;
  options.setFetch(ownFetch(options.fetch, { base, library, libraryBytes: await libraryOf(model, options) }));
  const engine = new MLCEngine({
    appConfig: appConfigOf(model, base, library),
    logLevel: 'WARN',
    initProgressCallback: (report) => {
      const progress = loadProgress(report);
      if (progress !== null) options.onProgress(progress);
    },
  });
  await engine.reload(model.id);
  const pipeline = livePipeline(engine, model.id);
  const stream = pipelineStream(pipeline, { splitsPrompts: model.library.splitsPrompts, seconds: options.seconds });
  if (model.task === 'instagger') checkBegin(stream, model);
  const { device } = pipeline.tvm.lib.webGPUContext;
  const lost = device.lost.then(({ reason, message }) => message || reason);
  const special = await specialTextsOf(model, options.site);
  return { engine, pipeline, stream, structure: structureSource(stream), specialTexts: special, lost };
}
