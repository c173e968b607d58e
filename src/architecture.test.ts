/** Holds the direction of imports of docs/architecture.md: every edge between files of src is checked, type imports too. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('.', import.meta.url));

/** Paths below src; `to` is a package's name where the import names one. */
interface Edge {
  readonly from: string;
  readonly to: string;
}

const CONTRACTS = 'workers/*/contract.ts';
const EVERYTHING = ['core/', 'engines/', 'storage/', 'jobs/', 'workers/', 'store/', 'ui/', 'features/'];
/** What is asked of an export, and what its files are called: plain data, as the filter is. */
const ASKED = ['core/export/request.ts', 'core/export/file-name.ts', 'core/export/mixed-forms.ts'];
const SHOWN = ['core/types.ts', 'core/figures/', 'core/filter/', ...ASKED, 'store/', 'ui/', CONTRACTS];

/**
 * What the files of an area may import besides their own area. The first line that fits holds; `*` stands for one name and
 * a slash at the end for everything below.
 */
const RULES: readonly (readonly [area: string, may: readonly string[]])[] = [
  ['core/types.ts', []],
  ['core/seed.ts', []],
  ['core/base64.ts', []],
  ['core/sampling/', ['core/types.ts', 'core/seed.ts', 'core/metrics/']],
  ['core/figures/', ['core/types.ts', 'core/seed.ts', 'core/metrics/']],
  ['core/filter/', ['core/types.ts', 'core/metrics/']],
  // The filter as plain data is a noun like those of types.ts; only its evaluation stands on metrics.
  ['core/metrics/', ['core/types.ts', 'core/seed.ts', 'core/base64.ts', 'core/filter/filter.ts']],
  // The inverse of import: it writes the same records, dialects and keys that import reads.
  ['core/export/', ['core/types.ts', 'core/base64.ts', 'core/import/', 'core/datasets/']],
  ['core/models/', ['core/types.ts', 'core/seed.ts', 'core/base64.ts']],
  ['core/learning/', ['core/types.ts', 'core/base64.ts', 'core/seed.ts']],
  ['core/', ['core/types.ts']],
  ['engines/list.ts', ['core/', 'engines/']],
  // What an engine may ask of its host, a model's worker among it.
  ['engines/engine.ts', ['core/', 'engines/webllm/model-port.ts']],
  ['engines/', ['core/', 'engines/engine.ts']],
  ['storage/', ['core/']],
  ['jobs/', ['core/', 'engines/engine.ts']],
  ['workers/bridge.ts', []],
  // A model's worker is started by the one that tags: the page has no part in it.
  [
    'workers/tagging/',
    ['core/', 'engines/', 'storage/', 'jobs/', 'workers/*.ts', CONTRACTS, 'workers/model/client.ts'],
  ],
  ['workers/', ['core/', 'engines/', 'storage/', 'jobs/', 'workers/*.ts', CONTRACTS]],
  // The bridge as a type: `runJob` itself comes in through the factory, as the clients do.
  ['store/', ['core/', 'workers/bridge.ts', CONTRACTS]],
  ['ui/', []],
  ['features/*/', [...SHOWN, 'features/*.ts', 'features/*.tsx']],
  ['features/', [...SHOWN, 'features/*.ts', 'features/*.tsx']],
  ['app/', EVERYTHING],
  ['cli/', ['core/', 'engines/', 'jobs/']],
  ['main.tsx', [...EVERYTHING, 'app/']],
];

/** Packages that only some areas may know. */
const PACKAGES = new Map<string, readonly string[]>([
  ['react', ['ui/', 'features/', 'app/', 'main.tsx']],
  ['react-dom', ['ui/', 'features/', 'app/', 'main.tsx']],
  ['recharts', ['features/']],
  ['zustand', ['store/', 'features/', 'app/']],
  ['comlink', ['workers/', 'store/', 'app/', 'cli/']],
  ['@sqlite.org/sqlite-wasm', ['storage/', 'workers/store/']],
  ['node', ['cli/']],
]);

function fits(path: string, pattern: string): boolean {
  const names = pattern.split('/');
  const parts = path.split('/');
  if (pattern.endsWith('/')) names.pop();
  else if (parts.length !== names.length) return false;
  return names.every((name, index) => {
    const part = parts[index] ?? '';
    return name.startsWith('*') ? part !== '' && part.endsWith(name.slice(1)) : part === name;
  });
}

/** Folders of these are areas of their own; the files beside them too. */
const SPLIT = ['core', 'engines', 'workers', 'features'];

function areaOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, SPLIT.includes(parts[0] ?? '') ? 2 : 1).join('/');
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

function mayImport({ from, to }: Edge): boolean {
  if (!/\.tsx?$/.test(to)) return PACKAGES.get(to)?.some((pattern) => fits(from, pattern)) ?? true;
  const rule = RULES.find(([area]) => fits(from, area));
  return areaOf(from) === areaOf(to) || (rule?.[1].some((pattern) => fits(to, pattern)) ?? false);
}

/** Edges that the rules do not allow. Tests may import from anywhere. */
function forbiddenEdges(edges: readonly Edge[]): string[] {
  return edges.filter((edge) => !isTest(edge.from) && !mayImport(edge)).map(({ from, to }) => `${from} -> ${to}`);
}

/** One cycle as a list of files, the first again at the end; null where there is none. */
function findCycle(edges: readonly Edge[]): string[] | null {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const finished = new Set<string>();
  const path: string[] = [];
  function visit(file: string): string[] | null {
    if (finished.has(file)) return null;
    const start = path.indexOf(file);
    if (start !== -1) return [...path.slice(start), file];
    path.push(file);
    for (const next of targets.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle !== null) return cycle;
    }
    path.pop();
    finished.add(file);
    return null;
  }
  for (const file of targets.keys()) {
    const cycle = visit(file);
    if (cycle !== null) return cycle;
  }
  return null;
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function edgesOf(file: string): Edge[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(SRC, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => {
    const path = fileName.replace(/\?.*$/, '');
    return { from: file, to: path.startsWith('.') ? posix.join(dirname(file), path) : packageName(path) };
  });
}

function allEdges(): Edge[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap(edgesOf)
    .filter(({ to }) => !to.endsWith('.css'));
}

function edge(from: string, to: string): Edge {
  return { from, to };
}

describe('the rules', () => {
  it.each([
    ['core/metrics/frequency.ts', 'jobs/tag.ts'],
    ['core/metrics/frequency.ts', 'react'],
    ['engines/instant/instant.ts', 'engines/webllm/webllm.ts'],
    ['jobs/tag.ts', 'engines/list.ts'],
    ['storage/catalogue.ts', 'jobs/ports.ts'],
    ['workers/import/worker.ts', 'workers/store/worker.ts'],
    ['store/create-store.ts', 'react'],
    ['store/create-store.ts', 'workers/store/client.ts'],
    ['ui/chip.tsx', 'core/types.ts'],
    ['features/data/panel.tsx', 'features/charts/panel.tsx'],
    ['features/studio.tsx', 'features/charts/panel.tsx'],
    ['features/data/panel.tsx', 'workers/store/client.ts'],
    ['cli/main.ts', 'workers/bridge.ts'],
    ['unknown/file.ts', 'core/types.ts'],
  ])('forbid %s -> %s', (from, to) => {
    expect(forbiddenEdges([{ from, to }])).toEqual([`${from} -> ${to}`]);
  });

  it.each([
    ['core/metrics/frequency.ts', 'core/metrics/columns.ts'],
    ['core/import/csv/read.ts', 'core/import/lines.ts'],
    ['core/import/csv.ts', 'papaparse'],
    ['workers/store/worker.ts', 'storage/catalogue.ts'],
    ['workers/tagging/contract.ts', 'workers/store/contract.ts'],
    ['features/data/panel.tsx', 'features/use-answer.ts'],
    ['features/data/panel.tsx', 'workers/analysis/contract.ts'],
    ['app/services.ts', 'workers/store/client.ts'],
    ['core/metrics/frequency.test.ts', 'jobs/tag.ts'],
  ])('allow %s -> %s', (from, to) => {
    expect(forbiddenEdges([{ from, to }])).toEqual([]);
  });

  it('find a cycle, and none where paths only meet again', () => {
    expect(findCycle([edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')])).toBeNull();
    expect(findCycle([edge('x', 'a'), edge('a', 'b'), edge('b', 'c'), edge('c', 'a')])).toEqual(['a', 'b', 'c', 'a']);
  });
});

describe('the imports of src', () => {
  const edges = allEdges();
  it('are found', () => {
    expect(edges).toContainEqual({ from: 'jobs/ports.ts', to: 'core/types.ts' });
  });
  it('all go in the one direction', () => {
    expect(forbiddenEdges(edges)).toEqual([]);
  });
  it('hold no cycle', () => {
    expect(findCycle(edges)).toBeNull();
  });
});
