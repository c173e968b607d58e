import { describe, expect, it } from 'vitest';
import type { ModelEntry, ModelOrigin } from '../../workers/models/contract.ts';
import { modelConfig, promptChoice, promptProblem, usualSettings } from '../model-settings.ts';
import { matchesName } from './chat-models.tsx';
import { factsLine, machineLine, originText, remainderLine, transferLine } from './model-words.ts';

const entry: ModelEntry = {
  model: {
    ...{ format: 1, id: 'x', label: 'X', origin: { kind: 'converted', from: 'OFA-Sys/InsTagger' }, task: 'instagger' },
    ...{ quantization: 'q4f16_1', features: ['shader-f16'], contextWindow: 2048, gpuBytes: 4.9e9, files: [] },
    library: {
      ...{ kind: 'studio', name: 'x.wasm', sha256: '', known: true, normEps: 1e-5 },
      ...{ prefillChunk: 2048, splitsPrompts: true },
    },
    ...{ sha256: '', addedAt: '' },
  },
  bytes: 3.8e9,
  fit: { runs: 'yes', reasons: [] },
};

describe('a kept model in words', () => {
  it('says what it takes and where it is from', () => {
    expect(factsLine(entry)).toBe(
      '3.8 GB on disk · needs 4.9 GB of graphics memory · q4f16_1 · the studio’s own library · converted here from OFA-Sys/InsTagger',
    );
    const library = { ...entry.model.library, kind: 'kept', known: false } as const;
    expect(factsLine({ ...entry, model: { ...entry.model, library } })).toContain(
      'library x.wasm, unknown to the studio',
    );
  });

  it.each<[ModelOrigin, string]>([
    [{ kind: 'folder', name: 'a' }, 'from the folder “a”'],
    [{ kind: 'address', url: 'https://example.org/a' }, 'from example.org'],
    [{ kind: 'web-llm', modelId: 'm' }, 'from web-llm’s list'],
  ])('%j', (origin, text) => {
    expect(originText(origin)).toBe(text);
  });

  it('on its way says how much and how long', () => {
    const transfer = {
      ...({ id: 'x', label: 'X', kind: 'download', step: 'Fetching from a', problem: null } as const),
      ...{ bytes: 1e9, totalBytes: 4e9, secondsLeft: 600 },
    };
    expect(transferLine(transfer)).toBe('Fetching from a · 1 GB of 4 GB · about 10 min left');
    expect(transferLine({ ...transfer, bytes: 0, totalBytes: null, secondsLeft: null })).toBe('Fetching from a');
    const origin = { kind: 'address', url: 'https://a.b/' } as const;
    expect(remainderLine({ id: 'x', label: 'X', origin, bytes: 1e6, totalBytes: null })).toBe(
      '1 MB are here · from a.b',
    );
  });

  it('stands beside what the machine has', () => {
    const limits = {
      ...{ maxBufferSize: 2e9, maxStorageBufferBindingSize: 1.1e9 },
      ...{ maxComputeWorkgroupStorageSize: 1, maxStorageBuffersPerShaderStage: 1 },
    };
    const adapter = {
      state: 'ready',
      name: '',
      software: true,
      features: ['subgroups'],
      limits,
      memoryBytes: null,
    } as const;
    expect(machineLine(adapter)).toBe(
      'A graphics card that the browser does not name · in software: slow · no half precision (q4f32_1 alone) · subgroups · buffers up to 1.1 GB',
    );
  });

  it('is found by words in any order', () => {
    expect(matchesName({ id: 'Qwen2.5-1.5B-Instruct-q4f16_1-MLC' }, '1.5b qwen')).toBe(true);
    expect(matchesName({ id: 'Qwen2.5-1.5B-Instruct-q4f16_1-MLC' }, 'llama')).toBe(false);
    expect(matchesName({ id: 'x' }, '  ')).toBe(true);
  });
});

describe('how a model is asked', () => {
  it('is a run’s configuration; a chat model takes no prompt of InsTagger’s', () => {
    expect(modelConfig('m', 'instagger', usualSettings)).toEqual({ model: 'm', prompt: 'A', mode: 'explain' });
    const own = { prompt: 'own', ownPrompt: 'Tag {query}', mode: 'tags-only' } as const;
    expect(modelConfig('m', 'instagger', own)).toEqual({ model: 'm', ...own });
    expect(modelConfig('m', 'chat', own)).toEqual({ model: 'm', mode: 'tags-only' });
  });

  it('needs the place of the query once in an own prompt', () => {
    expect(promptProblem(usualSettings)).toBeNull();
    expect(promptProblem({ ...usualSettings, prompt: 'own', ownPrompt: 'x' })).toMatch(/exactly once/);
    expect(promptProblem({ ...usualSettings, prompt: 'own', ownPrompt: '{query}{query}' })).toMatch(/exactly once/);
    expect(promptProblem({ ...usualSettings, prompt: 'own', ownPrompt: 'a {query}' })).toBeNull();
    expect(promptChoice('nonsense')).toBe('A');
  });
});
