/**
 * A language model kept on this machine, whole and ready to run: what a conversion, a folder or a download leaves behind, what
 * the models page lists and what the engine opens. Its files lie where web-llm's OPFS cache looks for them.
 */

export type ModelOrigin =
  | { readonly kind: 'converted'; readonly from: string }
  | { readonly kind: 'folder'; readonly name: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'web-llm'; readonly modelId: string };

/** A file below the model's base address; `path` as web-llm asks for it ("params_shard_0.bin"). */
export interface ModelFile {
  readonly path: string;
  readonly bytes: number;
  /** 64 hex digits; checked before the model is offered. */
  readonly sha256: string;
}

/** The compiled library (wasm) that runs the model. */
export interface ModelLibrary {
  /** `studio`: a file of public/models; `kept`: kept beside the weights, as `library.wasm`. */
  readonly kind: 'studio' | 'kept';
  readonly name: string;
  /** Of the bytes that run, after `normEps` was put in. */
  readonly sha256: string;
  /** False: of a hash that the studio does not know. Used only after a plain warning. */
  readonly known: boolean;
  readonly normEps: number;
  /** Tokens that one prefill takes. */
  readonly prefillChunk: number;
  /** False where a prompt read in two parts gives other tokens: prompts are then limited to one chunk. */
  readonly splitsPrompts: boolean;
}

export interface KeptModel {
  readonly format: 1;
  /** Letters, digits, `-`, `_`, `.`; part of the address. */
  readonly id: string;
  readonly label: string;
  readonly origin: ModelOrigin;
  /** `instagger`: answers the prompts of the InsTag paper as it was trained to; `chat`: any other model, asked in its own chat form. */
  readonly task: 'instagger' | 'chat';
  readonly quantization: string;
  /** What the adapter must offer, in WebGPU's words ("shader-f16"). */
  readonly features: readonly string[];
  readonly contextWindow: number;
  /** Memory of the GPU that weights, cache and scratch need. */
  readonly gpuBytes: number;
  /** The largest buffer that a shader binds, which an adapter limits; missing where it is not known. */
  readonly largestBuffer?: number;
  readonly files: readonly ModelFile[];
  readonly library: ModelLibrary;
  /** SHA-256 over the lines "<sha256>  <path>\n" of `files`, sorted by path: the identity of the weights. */
  readonly sha256: string;
  readonly addedAt: string;
}
