import { describe, expect, it } from 'vitest';
import type { DiversityFigure, TagsPerQueryFigure } from '../../core/figures/figure.ts';
import { chartIds, parseHidden, writeHidden } from './chart-list.ts';
import { coverageScales, nameDrop, stepTicks } from './coverage-layout.ts';
import { complexityTicks, namePlaces } from './diversity-layout.ts';
import { bandName, bandQueries, countInBand, extentOf, joinedBand } from './long-tail-layout.ts';
import { plotFrame } from './scales.ts';
import { noScores } from '../../store/scores.ts';
import { scoredFigure, scoreOf, scoreShare, withScore } from './scores.ts';
import { binBox, binInterval, binPieces, histogramBins, meanTags } from './tags-per-query-layout.ts';
import { tipPlace, tipWidth } from './tip-place.ts';

const basis = { engines: [], approximate: false, queries: 0, tagged: 0 };

describe('the bands of the long tail', () => {
  const some = { from: 3, to: 5, least: 4, most: 9 };
  const twice = { from: 6, to: 9, least: 2, most: 2 };

  it('say how many queries carry their tags, and join where they are brushed', () => {
    expect(bandQueries(some)).toBe('4 to 9 queries each');
    expect(bandQueries({ ...some, least: 1, most: 1 })).toBe('1 query each');
    expect(joinedBand([some, twice])).toEqual({ from: 3, to: 9, least: 2, most: 9 });
    expect(joinedBand([])).toBeNull();
  });

  it('read the first count of a line within them', () => {
    const line = {
      points: [
        { rank: 1, count: 9 },
        { rank: 3, count: 5 },
        { rank: 7, count: 1 },
      ],
      tags: 7,
      once: 2,
    };
    expect(countInBand(line, { from: 3, to: 4 })).toBe(5);
    expect(countInBand(line, { from: 8, to: 9 })).toBeNull();
    expect(extentOf([line])).toEqual({ rank: 7, count: 9 });
    expect(bandName({ from: 1000, to: 1999 })).toBe('ranks 1,000 to 1,999');
  });
});

describe('the histogram', () => {
  const figure: TagsPerQueryFigure = {
    kind: 'tags-per-query',
    sets: [{ id: 1, name: 'a', colour: 0 }],
    bins: [
      { tags: 0, total: 1, counts: [1] },
      { tags: 1, total: 0, counts: [0] },
      { tags: 2, total: 3, counts: [3] },
    ],
    means: [1.5],
    basis,
  };

  it('has a dozen ticks at most', () => {
    expect([1, 12, 13, 25].map(binInterval)).toEqual([0, 0, 1, 2]);
  });

  it('is stacked of the datasets that have queries there, and of what is left out', () => {
    expect(binPieces({ tags: 2, total: 5, counts: [2, 0, 3], whole: 9 })).toEqual([
      { set: 0, from: 0, to: 2 },
      { set: 2, from: 2, to: 5 },
      { set: -1, from: 5, to: 9 },
    ]);
    expect(binPieces({ tags: 0, total: 0, counts: [], whole: 0 })).toEqual([]);
  });

  it('stands before that of everything', () => {
    const whole = { ...figure, bins: [...figure.bins, { tags: 3, total: 8, counts: [8] }] };
    expect(histogramBins(figure, whole).map(({ total, whole: all }) => [total, all])).toEqual([
      [1, 1],
      [0, 0],
      [3, 3],
      [0, 8],
    ]);
    expect(meanTags(figure)).toBe(1.5);
    expect(meanTags({ ...figure, bins: [] })).toBeNull();
  });

  it('has bands that fill the plot', () => {
    const frame = plotFrame(500, 290);
    const last = binBox(9, 10, frame);
    expect(last.left + last.width).toBeCloseTo(frame.right);
  });
});

it('the name of a point stands below the line that leads to it, but not far away', () => {
  expect(nameDrop(0, 100, 80)).toBe(22);
  expect(nameDrop(50, 100, 60)).toBe(16 + 15);
  expect(nameDrop(200, 60, 50)).toBe(44);
});

it('the points of the coverage curve stand a step apart, within the plot', () => {
  const frame = plotFrame(500, 290);
  const { x, y, step } = coverageScales(4, frame);
  expect(x.at(2) - x.at(1)).toBeCloseTo(step);
  expect(x.at(1) - step / 2).toBeCloseTo(frame.left);
  expect(y.at(1)).toBe(frame.top);
  expect(stepTicks(3).ticks).toEqual([1, 2, 3]);
  expect(stepTicks(40).ticks.length).toBeLessThan(13);
});

/** A plane with points 1, 2, … of such complexity. */
function planeOf(...complexities: readonly number[]): DiversityFigure {
  const point = { tagged: 1, tags: 1, diversity: 1, matched: { diversity: 1, spread: 0 } };
  return {
    kind: 'diversity-complexity',
    points: complexities.map((complexity, at) => ({ ...point, complexity, set: { id: at + 1, name: 'a', colour: 0 } })),
    pool: 1,
    matchedSize: 1,
    draws: 20,
    basis,
  };
}

it('the axis of complexity leaves room around its points', () => {
  const ticks = complexityTicks([planeOf(2.4, 5.4)]);
  expect(ticks[0]).toBeLessThan(2.4);
  expect(ticks.at(-1)).toBeGreaterThan(5.4);
  expect(complexityTicks([])[0]).toBe(0);
});

describe('the note on a mark', () => {
  it('stands to the right, to the left, or below, and within the chart', () => {
    const mark = { left: 10, top: 20, width: 20, height: 20 };
    expect(tipPlace(mark, 600, 300)).toEqual({ left: 38, top: 20 });
    expect(tipPlace({ ...mark, left: 500 }, 600, 300)).toEqual({ left: 500 - 8 - tipWidth, top: 20 });
    expect(tipPlace({ left: 0, top: 24, width: 600, height: 24 }, 600, 300)).toEqual({ left: 600 - tipWidth, top: 52 });
    expect(tipPlace({ left: 0, top: 264, width: 600, height: 24 }, 600, 300)).toEqual({
      left: 600 - tipWidth,
      bottom: 40,
    });
  });
});

describe('scores that a user types in', () => {
  it('are read with a point or a comma, and nothing else is', () => {
    expect(['7.12', ' 7,12 ', '-3', '', 'x', '1e3'].map(scoreOf)).toEqual([7.12, 7.12, -3, null, null, null]);
  });

  it('change one by one', () => {
    const scores = withScore(withScore(noScores, 1, 6.5), 2, 7);
    expect(scores.values).toEqual([
      [1, 6.5],
      [2, 7],
    ]);
    expect(withScore(scores, 1, null).values).toEqual([[2, 7]]);
  });

  it('become shares among those shown', () => {
    const scores = withScore(withScore(noScores, 1, 10), 2, 20);
    expect(scoreShare(scores, [1, 2], 2)).toBe(1);
    expect(scoreShare(scores, [1, 2], 1)).toBeCloseTo(0.15);
    expect(scoreShare(scores, [1], 1)).toBe(1);
    expect(scoreShare(scores, [1, 2, 3], 3)).toBeNull();
  });

  it('go with the figure where one of its datasets has a score', () => {
    const figure = planeOf(2, 3);
    const { scoreName, points } = scoredFigure(figure, withScore(noScores, 2, 0));
    expect(scoreName).toBe('AlpacaEval');
    expect(points).toEqual([figure.points[0], { ...figure.points[1], score: 0 }]);
    expect(scoredFigure(figure, withScore(noScores, 3, 6.5))).toBe(figure);
  });
});

it('hidden charts are kept in order, unknown ones are not', () => {
  expect(parseHidden('overlap nonsense frequency')).toEqual(['frequency', 'overlap']);
  expect(parseHidden(writeHidden(chartIds))).toEqual(chartIds);
  expect(parseHidden(null)).toEqual([]);
});

describe('the name of a point', () => {
  const frame = plotFrame(400, 300);
  function placeOf(others: readonly { readonly x: number; readonly y: number }[]) {
    return namePlaces([{ x: 100, y: 100 }, ...others], [80, ...others.map(() => 0)], frame)[0];
  }

  it('stands above it, and elsewhere where another point is in the way', () => {
    const above = { x: 111, y: 91, anchor: 'start' };
    expect(placeOf([])).toEqual(above);
    expect(placeOf([{ x: 150, y: 130 }])).toEqual(above);
    expect(placeOf([{ x: 250, y: 85 }])).toEqual(above);
    expect(placeOf([{ x: 150, y: 85 }])).toEqual({ x: 111, y: 118, anchor: 'start' });
  });

  it('stands on the left where the right has no room, and nowhere where it would cover another', () => {
    const [right, left] = namePlaces(
      [
        { x: 380, y: 100 },
        { x: 380, y: 200 },
      ],
      [80, 400],
      frame,
    );
    expect(right).toEqual({ x: 369, y: 91, anchor: 'end' });
    expect(left).toBeNull();
    const crowd = Array.from({ length: 9 }, () => ({ x: 200, y: 100 }));
    const places = namePlaces(
      crowd,
      crowd.map(() => 60),
      frame,
    );
    expect(places.filter((place) => place !== null)).toHaveLength(4);
  });
});
