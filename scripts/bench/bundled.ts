import { build } from 'vite';

/**
 * Builds a module of this folder and imports it: Vite's module runner, which loads the benchmarks, reads every import through a
 * getter, several times slower. The runner is closed before `bench` is called, so bundle at the top of a file.
 */
export async function bundled<Module>(name: string): Promise<Module> {
  const bundle = await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: `scripts/bench/${name}.ts`, target: 'node20', write: false },
  });
  const [chunk] = 'output' in bundle ? bundle.output : [];
  if (chunk === undefined) throw new Error(`The bundle of ${name}.ts is empty.`);
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(chunk.code)}`)) as Module;
}
