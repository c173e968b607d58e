/** The instant tagger on the development queries (never the test part): how good, and how fast in this process. */
import { alpacaRows } from '../../e2e/support/generate.ts';
import { readAsset } from '../../src/cli/assets.ts';
import { loadShipped } from '../../src/engines/instant/engine.ts';
import { createTagger } from '../../src/engines/instant/tagger.ts';
import { measurePart } from '../instant-tagger/release-score.ts';
import { figure, type BenchFigure } from './figure.ts';

const TEXTS = 4000;
const ROW_BYTES = 330;
/** 2,500 texts a second on two workers. */
const AIM_A_THREAD = 1250;
const AIM_OF_CEILING = 0.75;
const AIM_CALIBRATION = 0.06;

/** Texts a second of one thread; the first thousand warm up. */
async function textsPerSecond(): Promise<number> {
  const { shipped } = await loadShipped(readAsset);
  const tagger = createTagger(shipped.model, shipped);
  const texts = alpacaRows(TEXTS, ROW_BYTES, 1).map(({ instruction = '' }) => instruction);
  for (const text of texts.slice(0, 1000)) tagger.tag(text);
  const start = performance.now();
  for (const text of texts.slice(1000)) tagger.tag(text);
  return ((TEXTS - 1000) * 1000) / (performance.now() - start);
}

export async function bench(): Promise<BenchFigure[]> {
  const { exactF1, ceiling, calibrationError, nearestTags, neighbours } = await measurePart('development');
  return [
    figure('instant: exact F1 on development, against the aim', exactF1.value, 'F1', AIM_OF_CEILING * ceiling),
    figure('instant: exact F1 on development, against nearest tags', exactF1.value, 'F1', nearestTags.value),
    figure('instant: exact F1 on development, against nearest queries', exactF1.value, 'F1', neighbours.value),
    figure('instant: calibration error on development', calibrationError, 'share', AIM_CALIBRATION),
    figure('instant: texts a second of one thread', await textsPerSecond(), 'texts/s', AIM_A_THREAD),
  ];
}
