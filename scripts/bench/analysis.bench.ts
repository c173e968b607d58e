/** Runs analysis-measures.ts as a bundle: Vite's module runner reads every import through a getter, 4 times slower. */
import { build } from 'vite';
import type { BenchFigure } from './figure.ts';

interface Measures {
  readonly measure: () => BenchFigure[];
}

async function bundled(): Promise<Measures> {
  const bundle = await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: 'scripts/bench/analysis-measures.ts', target: 'node20', write: false },
  });
  const [chunk] = 'output' in bundle ? bundle.output : [];
  if (chunk === undefined) throw new Error('The bundle of analysis-measures.ts is empty.');
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(chunk.code)}`)) as Measures;
}

// The runner that loads this file is closed before `bench` is called: import now.
const measures = await bundled();

export function bench(): BenchFigure[] {
  return measures.measure();
}
