import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

/** Turns whose tasks run when they are told to. */
function queued() {
  const tasks: (() => void)[] = [];
  const turns = new Turns((act) => void tasks.push(act));
  return { turns, runTask: () => tasks.shift()?.(), tasks };
}

it('gives a turn in a task of its own, the next one when it has ended', () => {
  const { turns, runTask, tasks } = queued();
  const taken: string[] = [];
  const endA = turns.take(() => taken.push('a'));
  const endB = turns.take(() => taken.push('b'));
  expect(taken).toEqual([]);
  runTask();
  expect([taken, tasks.length]).toEqual([['a'], 0]);
  endA();
  endA();
  expect(taken).toEqual(['a']);
  runTask();
  expect(taken).toEqual(['a', 'b']);
  endB();
  expect(tasks).toHaveLength(0);
  turns.take(() => taken.push('c'));
  runTask();
  expect(taken).toEqual(['a', 'b', 'c']);
});

it('passes over who does not want any more, before the task and in it', () => {
  const { turns, runTask } = queued();
  const taken: string[] = [];
  const endA = turns.take(() => taken.push('a'));
  const endB = turns.take(() => taken.push('b'));
  turns.take(() => taken.push('c'));
  endB();
  runTask();
  endA();
  runTask();
  expect(taken).toEqual(['a', 'c']);
  const alone = queued();
  alone.turns.take(() => taken.push('never'))();
  alone.runTask();
  alone.turns.take(() => taken.push('d'));
  alone.runTask();
  expect(taken).toEqual(['a', 'c', 'd']);
});
