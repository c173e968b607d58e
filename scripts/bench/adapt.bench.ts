/** The instant tagger adapted to 2,000 own rows with tags it does not know, in this process: seconds of one processor. */
import { alpacaRows } from '../../e2e/support/generate.ts';
import { readAsset } from '../../src/cli/assets.ts';
import { bundled } from './bundled.ts';
import { figure, type BenchFigure } from './figure.ts';
import type * as Measures from './instant-measures.ts';

const ROWS = 2000;
const TEXT_BYTES = 400;
/** Seconds of a processor. */
const AIM = 20;

const { adaptToTexts } = await bundled<typeof Measures>('instant-measures');

export async function bench(): Promise<BenchFigure[]> {
  const texts = alpacaRows(ROWS, TEXT_BYTES, 1).map(({ instruction = '' }) => instruction);
  const { file, report, wall, processor } = await adaptToTexts(texts, { readAsset, appVersion: 'bench' });
  const name = `adapting: ${ROWS.toLocaleString('en-US')} own rows`;
  return [
    figure(`${name}, processor time`, processor, 's', AIM),
    figure(`${name}, time on the clock`, wall, 's'),
    figure(`${name}, exact F1 on rows set aside`, report.after ?? 0, 'F1', report.before),
    figure(`${name}, kept version`, file.length / 1e6, 'MB'),
  ];
}
