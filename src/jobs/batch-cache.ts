/** One committed batch of a run, packed (core/tagging/batch-format.ts). */
export interface PackedBatch {
  readonly seq: number;
  readonly blob: Uint8Array;
}

/** Bytes kept: all batches of a project without explanations, the latest ones of a project with them. */
const BUDGET_BYTES = 64 << 20;

/** Packed batches read lately. What does not fit is read from the store again. */
export class BatchCache {
  readonly #batches = new Map<string, PackedBatch>();
  #bytes = 0;

  constructor(
    private readonly read: (runId: number, seq: number) => Promise<PackedBatch | undefined>,
    private readonly budget = BUDGET_BYTES,
  ) {}

  add(runId: number, batch: PackedBatch): void {
    const key = `${runId}/${batch.seq}`;
    this.#drop(key);
    this.#batches.set(key, batch);
    this.#bytes += batch.blob.byteLength;
    // A Map lists its keys in the order they came in: the first one was used longest ago.
    for (const oldest of this.#batches.keys()) {
      if (this.#bytes <= this.budget) break;
      this.#drop(oldest);
    }
  }

  /** The batch of that number. Throws when the store no longer has it (its run was deleted meanwhile). */
  async get(runId: number, seq: number): Promise<Uint8Array> {
    const batch = this.#batches.get(`${runId}/${seq}`) ?? (await this.read(runId, seq));
    if (batch?.seq !== seq) throw new Error('A run was deleted while its tags were being exported. Export again.');
    this.add(runId, batch);
    return batch.blob;
  }

  #drop(key: string): void {
    this.#bytes -= this.#batches.get(key)?.blob.byteLength ?? 0;
    this.#batches.delete(key);
  }
}
