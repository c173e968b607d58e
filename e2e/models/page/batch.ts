/**
 * Several prompts at once through the batched functions of a library, as a scheduler would call them. web-llm has no such
 * calls: this reaches into its pipeline, version 0.2.86.
 */
import type { MLCEngine } from '@mlc-ai/web-llm';

/** Something of TVM's runtime: a tensor, a cache, a tuple. */
interface Value {
  get(index: number): Value;
  view(shape: readonly number[]): Value;
  copyFrom(data: Value | Int32Array | Float32Array): Value;
  toArray(): Int32Array;
  dispose(): void;
  readonly shape: readonly number[];
}

type Call = (...given: readonly Value[]) => Value;

interface Runtime {
  beginScope(): void;
  endScope(): void;
  empty(shape: readonly number[], type: 'int32' | 'float32', device: object): Value;
  makeShapeTuple(shape: readonly number[]): Value;
  scalar(value: number, type: 'int64'): Value;
  getGlobalFunc(name: string): Call;
  detachFromCurrentScope<Thing>(thing: Thing): Thing;
  cpu(): object;
}

interface BatchPipeline {
  readonly tvm: Runtime;
  readonly vm: { getFunction(name: string): Call };
  readonly device: { sync(): Promise<void> };
  readonly params: Value;
  readonly prefillChunkSize: number;
  readonly fullVocabSize: number;
}

function pipelineOf(engine: MLCEngine, model: string): BatchPipeline {
  const pipelines = Reflect.get(engine, 'loadedModelIdToPipeline') as Map<string, BatchPipeline>;
  const pipeline = pipelines.get(model);
  if (pipeline === undefined) throw new Error(`The model ${model} is not loaded.`);
  return pipeline;
}

/** Indexes of prompts, as many together as one prefill takes. */
function chunksOf(prompts: readonly (readonly number[])[], most: number): number[][] {
  const chunks: number[][] = [[]];
  let tokens = 0;
  for (const [index, prompt] of prompts.entries()) {
    if (tokens + prompt.length > most) {
      chunks.push([]);
      tokens = 0;
    }
    chunks.at(-1)?.push(index);
    tokens += prompt.length;
  }
  return chunks;
}

class Batch {
  readonly #pipeline: BatchPipeline;
  readonly #cache: Value;

  constructor(pipeline: BatchPipeline, rows: number, tokens: number) {
    this.#pipeline = pipeline;
    const { tvm, vm, prefillChunkSize } = pipeline;
    tvm.beginScope();
    const sizes = [rows, tokens, prefillChunkSize, 16, 0].map((size) => tvm.makeShapeTuple([size]));
    this.#cache = tvm.detachFromCurrentScope(vm.getFunction('create_tir_paged_kv_cache')(...sizes));
    const add = tvm.getGlobalFunc('vm.builtin.kv_state_add_sequence');
    for (let row = 0; row < rows; row += 1) add(this.#cache, tvm.scalar(row, 'int64'));
    tvm.endScope();
  }

  /** Reads tokens of these rows, and returns the likeliest next token of each. */
  async next(rows: readonly number[], tokens: readonly (readonly number[])[], isPrefill: boolean): Promise<number[]> {
    const { tvm, device, fullVocabSize } = this.#pipeline;
    tvm.beginScope();
    const logits = this.#forward(rows, tokens, isPrefill);
    const chosen = this.#choose(logits.view([rows.length, 1, fullVocabSize]), rows.length);
    const found = tvm.detachFromCurrentScope(tvm.empty([rows.length], 'int32', tvm.cpu()).copyFrom(chosen));
    tvm.endScope();
    await device.sync();
    return [...found.toArray()];
  }

  /** Gives the memory of its cache back. */
  dispose(): void {
    this.#cache.dispose();
  }

  #ints(values: readonly number[]): Value {
    const { tvm, device } = this.#pipeline;
    return tvm.empty([values.length], 'int32', device).copyFrom(Int32Array.from(values));
  }

  #floats(values: readonly number[]): Value {
    const { tvm, device } = this.#pipeline;
    return tvm.empty([values.length], 'float32', device).copyFrom(Float32Array.from(values));
  }

  #forward(rows: readonly number[], tokens: readonly (readonly number[])[], isPrefill: boolean): Value {
    const { tvm, vm, params } = this.#pipeline;
    const lengths = tokens.map(({ length }) => length);
    const all = tokens.flat();
    const embedded = vm.getFunction('embed')(this.#ints(all), params);
    const hidden = embedded.shape[1] ?? 0;
    tvm.getGlobalFunc('vm.builtin.kv_state_begin_forward')(
      this.#cache,
      tvm.makeShapeTuple(rows),
      tvm.makeShapeTuple(lengths),
    );
    let last = -1;
    const ends = lengths.map((length) => (last += length));
    const answer = isPrefill
      ? vm.getFunction('batch_prefill')(embedded.view([1, all.length, hidden]), this.#ints(ends), this.#cache, params)
      : vm.getFunction('batch_decode')(embedded.view([rows.length, 1, hidden]), this.#cache, params);
    tvm.getGlobalFunc('vm.builtin.kv_state_end_forward')(this.#cache);
    return answer.get(0);
  }

  #choose(logits: Value, rows: number): Value {
    const { vm, fullVocabSize } = this.#pipeline;
    const each = Array.from({ length: rows }, (_, row) => row);
    const scores = vm.getFunction('softmax_with_temperature')(logits, this.#floats(each.map(() => 1)));
    const sorted = vm.getFunction('argsort_probs')(scores.view([rows, fullVocabSize]));
    return vm.getFunction('sample_with_top_p')(
      ...[sorted.get(0), sorted.get(1), this.#floats(each.map(() => 0.5)), this.#ints(each)],
      this.#floats(each.map(() => 1e-5)),
    );
  }
}

/** The first tokens that follow each prompt, all of them computed together. */
export async function followTogether(
  engine: MLCEngine,
  model: string,
  prompts: readonly (readonly number[])[],
  steps: number,
): Promise<number[][]> {
  const pipeline = pipelineOf(engine, model);
  // Whole pages of 16 tokens for each row.
  const tokens = prompts.reduce((sum, { length }) => sum + length + steps + 16, 0);
  const batch = new Batch(pipeline, prompts.length, tokens);
  const rows = [...prompts.keys()];
  const found: number[][] = prompts.map(() => []);
  function keep(which: readonly number[], next: readonly number[]): void {
    for (const [place, row] of which.entries()) found[row]?.push(next[place] ?? -1);
  }
  for (const chunk of chunksOf(prompts, pipeline.prefillChunkSize)) {
    keep(
      chunk,
      await batch.next(
        chunk,
        chunk.map((row) => prompts[row] ?? []),
        true,
      ),
    );
  }
  for (let step = 1; step < steps; step += 1) {
    keep(
      rows,
      await batch.next(
        rows,
        found.map((row) => row.slice(-1)),
        false,
      ),
    );
  }
  return found;
}

/** Seconds that one step of so many rows takes, each behind a prompt of so many tokens: what is chosen is read each time. */
export async function secondsOfStep(
  engine: MLCEngine,
  model: string,
  { rows, prompt, steps }: { readonly rows: number; readonly prompt: number; readonly steps: number },
): Promise<number> {
  const pipeline = pipelineOf(engine, model);
  const batch = new Batch(pipeline, rows, rows * (prompt + steps + 17));
  const each = Array.from({ length: rows }, (_, row) => row);
  const read = each.map((row) => Array.from({ length: prompt }, (_, place) => 3 + ((row + place) % 200)));
  let last: number[] = [];
  for (const chunk of chunksOf(read, pipeline.prefillChunkSize)) {
    const prompts = chunk.map((row) => read[row] ?? []);
    last = [...last, ...(await batch.next(chunk, prompts, true))];
  }
  async function step(): Promise<void> {
    last = await batch.next(
      each,
      last.map((token) => [token]),
      false,
    );
  }
  // The first one compiles what the driver has put off.
  await step();
  const begun = performance.now();
  for (let done = 0; done < steps; done += 1) await step();
  const seconds = (performance.now() - begun) / 1000 / steps;
  batch.dispose();
  return seconds;
}
