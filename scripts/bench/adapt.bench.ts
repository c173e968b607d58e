/** The instant tagger adapted to 2,000 own rows with tags it does not know, in this process: seconds of one processor. */
import { alpacaRows } from '../../e2e/support/generate.ts';
import { readAsset } from '../../src/cli/assets.ts';
import { instantEngine } from '../../src/engines/instant/engine.ts';
import type { EngineHost } from '../../src/engines/engine.ts';
import { figure, type BenchFigure } from './figure.ts';

const ROWS = 2000;
const TEXT_BYTES = 400;
const host: EngineHost = { readAsset, appVersion: 'bench' };

/** Texts with the tags that the engine gives them, in words of their own. */
async function ownRows(signal: AbortSignal) {
  const texts = alpacaRows(ROWS, TEXT_BYTES, 1).map(({ instruction = '' }) => instruction);
  const session = await instantEngine.open({}, { host, signal });
  const items = texts.map((text, textId) => ({ textId, text }));
  const rows: { text: string; tags: string[] }[] = [];
  for await (const { textId, result } of session.tag(items, { signal })) {
    rows.push({ text: texts[textId] ?? '', tags: result.tags.map(({ tag }) => `own:${tag}`) });
  }
  return rows;
}

export async function bench(): Promise<BenchFigure[]> {
  const { signal } = new AbortController();
  const rows = await ownRows(signal);
  const name = `adapting: ${ROWS.toLocaleString('en-US')} own rows`;
  if (instantEngine.adapt === undefined) throw new Error('The instant engine cannot be adapted.');
  const before = process.cpuUsage();
  const start = performance.now();
  const { file, report } = await instantEngine.adapt(rows, { host, seed: 1, curve: false, signal });
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return [
    figure(`${name}, processor time (at most 20 s)`, (user + system) / 1e6, 's', 20),
    figure(`${name}, time on the clock`, wall, 's'),
    figure(`${name}, exact F1 on rows set aside`, report.after ?? 0, 'F1', report.before),
    figure(`${name}, kept version`, file.length / 1e6, 'MB'),
  ];
}
