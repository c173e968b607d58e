import { describe, expect, it } from 'vitest';
import { coverageScales, stepBoxes } from './coverage-layout.ts';
import { withLeftOut } from './left-out.ts';
import { plotFrame } from './scales.ts';

function item(id: number, share: number) {
  return { set: { id, name: `set ${id}`, colour: 0 }, share };
}

function shownAs(marks: ReturnType<typeof withLeftOut<ReturnType<typeof item>>>) {
  return marks.map(({ item: { set, share }, at, grey }) => [set.id, at, share, grey]);
}

describe('marks of a figure with those left out', () => {
  const everything = [item(3, 0.5), item(1, 0.8), item(2, 1)];

  it('are its own, in its own order, where nothing is left out', () => {
    const own = [item(1, 0.6), item(2, 0.9), item(3, 1)];
    for (const whole of [[], everything])
      expect(shownAs(withLeftOut(own, whole))).toEqual([
        [1, 0, 0.6, false],
        [2, 1, 0.9, false],
        [3, 2, 1, false],
      ]);
  });

  it('stand in the order of everything, those left out in grey at their place there', () => {
    expect(shownAs(withLeftOut([item(1, 1)], everything))).toEqual([
      [3, 0, 0.5, true],
      [1, 0, 1, false],
      [2, 2, 1, true],
    ]);
  });

  it('lack none of the figure, even one that everything lacks', () => {
    expect(shownAs(withLeftOut([item(7, 1)], everything.slice(0, 1)))).toEqual([
      [3, 0, 0.5, true],
      [7, 0, 1, false],
    ]);
  });
});

describe('steps of the coverage curve', () => {
  const scales = coverageScales(3, plotFrame(500, 290));
  const reach = 14;

  it('are pressed around their point', () => {
    const [box] = stepBoxes([{ at: 1, share: 0.5, grey: false }], scales);
    expect(box).toEqual({ left: scales.x.at(2) - 22, width: 44, top: scales.y.at(0.5) - reach, height: 2 * reach });
  });

  it.each([
    [0.5, 0.5],
    [0.5, 0.49],
    [0.5, 0.51],
    [0.4, 0.6],
    [0.6, 0.4],
    [1, 1],
  ])('at %d and, in grey, at %d can both be pressed', (share, grey) => {
    const points = [
      { at: 0, share, grey: false },
      { at: 0, share: grey, grey: true },
    ];
    const boxes = stepBoxes(points, scales).map(({ top, height }) => ({ top, bottom: top + height }));
    for (const { top, bottom } of boxes) expect(bottom - top).toBeGreaterThanOrEqual(reach - 4 - 1e-9);
    const [above, below] = boxes.toSorted((a, b) => a.top - b.top);
    expect(above?.bottom).toBeLessThanOrEqual((below?.top ?? 0) + 1e-9);
    expect(boxes[0]?.top).toBeLessThanOrEqual(scales.y.at(share));
    expect(boxes[0]?.bottom).toBeGreaterThanOrEqual(scales.y.at(share));
  });
});
