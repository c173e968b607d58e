import { describe, expect, it } from 'vitest';
import { readAsset } from '../../cli/assets.ts';
import { finish } from '../../core/learning/steps.ts';
import { fitAdapted } from './adapt.ts';
import { loadShipped } from './engine.ts';
import { chooseTags, judgeText } from './model.ts';
import { openModel } from './model-file.ts';

const { shipped } = await loadShipped(readAsset);
/** Fewer shipped rows, so that a fit takes a second. */
const small = { ...shipped, rows: shipped.rows.slice(0, 150) };

const animals = ['llama', 'alpaca', 'goat', 'sheep', 'camel', 'yak', 'horse', 'donkey', 'rabbit', 'ferret'];
const asks = ['how do i brush a', 'best brush for my', 'my', 'trim the coat of a', 'tips for washing the wool of a'];
const rows = animals.flatMap((animal) =>
  asks.map((ask) => ({ text: `${ask} ${animal} fleece before the show`, tags: ['fleece grooming', 'animal show'] })),
);

const steps = fitAdapted(small, rows, { seed: 1, curve: false });
const { model, file, report } = finish(steps);

function given(text: string): string[] {
  return chooseTags(judgeText(text, model).judged, model.threshold).map(({ tag }) => model.tags.names[tag] ?? '');
}

describe('fitAdapted', () => {
  it('learns new tags and says how much better it is on rows set aside', () => {
    expect(report).toMatchObject({ rows: 50, heldOut: 10, before: 0 });
    expect(report.after).toBeGreaterThan(0.9);
    expect(report.newTags).toEqual(['fleece grooming', 'animal show']);
    expect(given('comb the fleece of a vicuna before the show')).toEqual(
      expect.arrayContaining(['fleece grooming', 'animal show']),
    );
  });

  it('still knows what it was shipped with', () => {
    expect(given('Translate this sentence into Spanish.')).toContain('translation');
  });

  it('is the same after it was kept as bytes', () => {
    const again = openModel(file, shipped.base);
    const text = 'brush my llama, then write a python function';
    expect(
      judgeText(text, again)
        .judged.map(({ tag }) => tag)
        .slice(0, 3),
    ).toEqual(
      judgeText(text, model)
        .judged.map(({ tag }) => tag)
        .slice(0, 3),
    );
  });

  it('refuses to learn from nothing', () => {
    expect(() => finish(fitAdapted(small, [], { seed: 1, curve: false }))).toThrow('no tagged text to adapt to');
  });
});
