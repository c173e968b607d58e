import { describe, expect, it } from 'vitest';
import { readAsset } from '../../cli/assets.ts';
import { finish } from '../../core/learning/steps.ts';
import { fitAdapted } from './adapt.ts';
import { loadShipped } from './engine.ts';
import { chooseTags, judgeText } from './model.ts';
import { openVersion, packVersion } from './versions.ts';

const { shipped } = await loadShipped(readAsset);
/** Fewer shipped rows, so that a fit takes a second. */
const small = { ...shipped, rows: shipped.rows.slice(0, 150) };

const animals = ['llama', 'alpaca', 'goat', 'sheep', 'camel', 'yak', 'horse', 'donkey', 'rabbit', 'ferret'];
const asks = ['how do i brush a', 'best brush for my', 'my', 'trim the coat of a', 'tips for washing the wool of a'];
const rows = animals.flatMap((animal) =>
  asks.map((ask) => ({ text: `${ask} ${animal} fleece before the show`, tags: ['fleece grooming', 'animal show'] })),
);

const steps = fitAdapted(small, rows, { seed: 1, curve: false });
const { model, report } = finish(steps);
const hash = '0'.repeat(64);
const file = packVersion(model, hash);

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
    const again = openVersion(file, shipped.base, hash);
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

  it('keeps every count, and where each belongs', () => {
    const { association, together, cueCounts, space, head, secondRanker } = openVersion(file, shipped.base, hash);
    expect(cueCounts).toEqual(model.cueCounts);
    expect(space.hashes).toEqual(model.space.hashes);
    expect(space.rarity).toEqual(model.space.rarity);
    expect(itemsOf(association, association.counts)).toEqual(itemsOf(model.association, model.association.counts));
    expect(itemsOf(together, together.counts)).toEqual(itemsOf(model.together, model.together.counts));
    expect(itemsOf(head)).toEqual(itemsOf(model.head));
    expect(secondRanker).toEqual(model.secondRanker);
  });

  it('counts the cues of its own rows beside the shipped ones', () => {
    const [all, before] = [model, shipped.model].map(({ cueCounts }) =>
      cueCounts.found.reduce((sum, count) => sum + count, 0),
    );
    expect(all).toBeGreaterThan(before ?? Infinity);
  });

  it('refuses a file that was counted with other cues', () => {
    const { cues } = shipped.base.lexicon;
    const fewer = { ...shipped.base.lexicon, cues: { ...cues, tags: cues.tags.slice(1) } };
    expect(() => openVersion(file, { ...shipped.base, lexicon: fewer }, hash)).toThrow(
      `was fitted with ${cues.tags.length} cues`,
    );
  });

  it('refuses to learn from nothing', () => {
    expect(() => finish(fitAdapted(small, [], { seed: 1, curve: false }))).toThrow('no tagged text to adapt to');
  });
});

/** Each row's tags with their values, ascending: a row has no order of its own. */
function itemsOf({ starts, tagIds }: TagRows, values?: Uint16Array): readonly (readonly string[])[] {
  return Array.from(starts.subarray(1), (end, row) =>
    Array.from(tagIds.subarray(starts[row], end), (tag, k) => {
      return `${tag}: ${values?.[(starts[row] ?? 0) + k] ?? 'any'}`;
    }).sort(),
  );
}

interface TagRows {
  readonly starts: Uint32Array;
  readonly tagIds: Uint16Array;
}
