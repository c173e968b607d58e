/**
 * Ridge regression of many targets on many sparse rows, by going over the rows again and again: each step gives one row the dual
 * weights that are best while those of all others stay (dual coordinate ascent, Shalev-Shwartz and Zhang, 2013). The time
 * grows with the rows, where that of an inverse grows with their cube; every sweep leaves about a third of the error.
 */
import { seededRandom } from '../seed.ts';
import { lanes, openRidgeRoom, type RidgeRoom, type SparseRows } from './ridge-steps.ts';
import { shuffledPlaces } from './shuffled-places.ts';
import { within, type Steps } from './steps.ts';
import { addAt, dotAt } from './vectors.ts';

export interface RidgeTask {
  readonly rows: SparseRows;
  /** For each row the targets that are 1; the others are 0. */
  readonly targets: readonly (readonly number[])[];
  readonly targetCount: number;
  readonly ridge: number;
  /** For each row the fold, from 0 on, that it is left out with. */
  readonly folds: readonly number[];
}

export interface RidgeFit {
  /** The dual weights, row-major, a number a target: a column weighs the sum over the rows of its value times their weight. */
  readonly alpha: Float32Array;
  /** What the rows of the other folds alone give each row, row-major, a number a target. */
  readonly rest: Float32Array;
}

const sweeps = 9;
const seed = 1;

/** Fits the targets on all rows, and for each fold on those of the other folds. */
export function* fitRidge(task: RidgeTask): Steps<RidgeFit> {
  const { rows, targets, targetCount, folds } = task;
  const room = openRidgeRoom(rows);
  const order = shuffledPlaces(targets.length, seededRandom(seed));
  const foldCount = new Set(folds).size;
  const alpha = new Float32Array(targets.length * targetCount);
  const rest = new Float32Array(alpha.length);
  for (let first = 0; first < targetCount; first += lanes) {
    const width = Math.min(lanes, targetCount - first);
    // The last round leaves no fold out.
    for (let fold = 0; fold <= foldCount; fold++) {
      const learned = order.filter((row) => folds[row] !== fold);
      const done = first + (width * fold) / (foldCount + 1);
      const end = first + (width * (fold + 1)) / (foldCount + 1);
      yield* within(done / targetCount, end / targetCount, learnBlock(room, learned, first, task));
      for (const [row, own] of folds.entries()) {
        const at = row * targetCount + first;
        if (own === fold) rest.set(room.score(row).subarray(0, width), at);
        if (fold === foldCount) alpha.set(room.left.subarray(row * lanes, row * lanes + width), at);
      }
    }
  }
  learnedOfLeft(alpha, task);
  return { alpha, rest };
}

/** Fits the targets [first, first + lanes) on those rows. */
function* learnBlock(room: RidgeRoom, learned: Uint32Array, first: number, task: RidgeTask): Steps<void> {
  room.weights.fill(0);
  room.left.fill(0);
  for (const [row, own] of task.targets.entries()) {
    for (const target of own)
      if (target >= first && target < first + lanes) room.left[row * lanes + target - first] = 1;
  }
  const scales = Float32Array.from(learned, (row) => 1 / (squareOf(task.rows, row) + task.ridge));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    yield sweep / sweeps;
    for (const [at, row] of learned.entries()) room.learn(row, scales[at] ?? 0, task.ridge);
  }
}

function squareOf({ starts, values }: SparseRows, row: number): number {
  const own = values.subarray(starts[row], starts[row + 1]);
  return dotAt(own, own, 0);
}

/** What is left of a target is the target less the ridge times its dual weight. */
function learnedOfLeft(left: Float32Array, { targets, targetCount, ridge }: RidgeTask): void {
  for (const [row, own] of targets.entries()) for (const target of own) addAt(left, row * targetCount + target, -1);
  for (const [at, value] of left.entries()) left[at] = -value / ridge;
}
