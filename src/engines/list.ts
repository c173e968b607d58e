/** The engines of the studio. Each is loaded when it is first asked for: a browser never loads Node code, nor Node the GPU's. */
import type { Engine } from './engine.ts';

export interface EngineEntry {
  readonly id: string;
  /** False for engines that only tests use. */
  readonly forUsers: boolean;
  readonly load: () => Promise<Engine>;
}

export const engines: readonly EngineEntry[] = [
  { id: 'instant', forUsers: true, load: async () => (await import('./instant/engine.ts')).instantEngine },
  // Offered to users together with the models that they keep, not by itself.
  { id: 'webllm', forUsers: false, load: async () => (await import('./webllm/engine.ts')).webllmEngine },
  { id: 'fake', forUsers: false, load: async () => (await import('./fake/engine.ts')).fakeEngine },
];

/** The engine of that id. Throws when there is none, naming those there are. */
export async function loadEngine(id: string): Promise<Engine> {
  const entry = engines.find((engine) => engine.id === id);
  if (entry === undefined) {
    const known = engines.filter(({ forUsers }) => forUsers).map((engine) => engine.id);
    throw new Error(`There is no engine “${id}” in this version of the studio. It has: ${known.join(', ')}.`);
  }
  return entry.load();
}
