import { expect, it } from 'vitest';
import { seededRandom } from '../../core/seed.ts';
import { countAssociation, countGroup, noGroup, supportOf } from './association.ts';

const sizes = { tags: 6, features: 9 };
const random = seededRandom(5);

function some(count: number, most: number): number[] {
  return [...new Set(Array.from({ length: count }, () => Math.floor(random() * most)))];
}

const rows = Array.from({ length: 60 }, () => ({
  features: { ids: Uint32Array.from(some(4, sizes.features)) },
  tags: some(2, sizes.tags),
}));
const text = { ids: Uint32Array.of(0, 3, 4, 8), values: Float32Array.of(0.5, 0.1, 0.7, 0.2) };

it('says of a left-out group what the other rows say alone', () => {
  const group = rows.slice(0, 7);
  const without = supportOf(text, countAssociation(rows, sizes), countGroup(group, sizes.tags));
  const [share, mean] = [without.share.slice(), without.mean.slice()];
  const rest = supportOf(text, countAssociation(rows.slice(7), sizes), noGroup);
  expect(share.every((value) => value > 0)).toBe(true);
  for (const tag of share.keys()) {
    expect(share[tag]).toBeCloseTo(rest.share[tag]!, 6);
    expect(mean[tag]).toBeCloseTo(rest.mean[tag]!, 6);
  }
});

it('draws the share of a rare feature towards that of all rows', () => {
  const always = Array.from({ length: 10 }, (_, row) => ({
    features: { ids: Uint32Array.of(row < 2 ? 0 : 1) },
    tags: row < 2 ? [0] : [1],
  }));
  const { share } = supportOf(
    { ids: Uint32Array.of(0), values: Float32Array.of(1) },
    countAssociation(always, { tags: 2, features: 2 }),
    noGroup,
  );
  expect(share[0]).toBeCloseTo((2 + 3 * 0.2) / (2 + 3));
  expect(share[1]).toBe(0);
});
