import { describe, expect, it } from 'vitest';
import { readAsset } from '../cli/assets.ts';
import type { EngineHost, Session, TagOutcome, TextItem } from '../engines/engine.ts';
import { loadEngine } from '../engines/list.ts';
import { localThread, type LocalThread } from './local-thread.ts';
import { startTeam, tagThread, type TagThreadApi } from './tag-threads.ts';

const host: EngineHost = { readAsset, appVersion: 'test' };
const never = new AbortController().signal;
const many = 5000;
const items: readonly TextItem[] = Array.from({ length: 64 }, (_, textId) => ({
  textId,
  text: `Write a ${textId % 2 === 0 ? 'Python' : 'SQL'} query number ${textId}`,
}));

async function open(engineId: string): Promise<Session> {
  return (await loadEngine(engineId)).open({}, { host, signal: never });
}

async function tags(session: Session, some = items, signal = never): Promise<TagOutcome[]> {
  const outcomes: TagOutcome[] = [];
  for await (const outcome of session.tag(some, { signal })) outcomes.push(outcome);
  return outcomes;
}

/** Tags the items in sixteen batches, so many of them at once as the session wishes, each asked for in a task of its own. */
async function tagAll(session: Session, signal = never): Promise<TagOutcome[]> {
  const batches = Array.from({ length: 16 }, (_, at) => items.slice(4 * at, 4 * at + 4));
  const lanes = Array.from({ length: session.concurrency }, async () => {
    const found: TagOutcome[] = [];
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      found.push(...(await tags(session, batch, signal)));
    }
    return found;
  });
  return (await Promise.all(lanes)).flat().sort((a, b) => a.textId - b.textId);
}

/** A team whose threads have opened their engine, or cannot. */
async function startedTeam(session: Session, processors: number, thread: () => TagThreadApi = plainThread) {
  const threads: LocalThread[] = [];
  function start(): LocalThread {
    const started = localThread(thread());
    threads.push(started);
    return started;
  }
  const team = startTeam(session, many, { processors, start }, host);
  await expect.poll(() => threads.every(({ opened, stopped }) => opened || stopped)).toBe(true);
  return { team, threads };
}

function plainThread(): TagThreadApi {
  return tagThread(loadEngine, host);
}

describe('startTeam', () => {
  it('gives the answers of the session alone, and every thread two batches at a time', async () => {
    const session = await open('instant');
    const alone = await tags(session);
    const { team, threads } = await startedTeam(session, 3);
    expect(team.session.concurrency).toBe(3 * session.concurrency);
    expect(await tagAll(team.session)).toEqual(alone);
    expect(threads.map(({ mostWaiting }) => mostWaiting)).toEqual([session.concurrency, session.concurrency]);
    expect(threads.reduce((sum, { tagged }) => sum + tagged.size, 0)).toBeLessThan(items.length);
    team.stop();
    expect(threads.map(({ stopped }) => stopped)).toEqual([true, true]);
  });

  it('takes as many threads as there are processors to spare, three at most, and none for few texts', async () => {
    const session = await open('instant');
    for (const [processors, expected] of [
      [1, 0],
      [2, 1],
      [4, 3],
      [64, 3],
    ] as const) {
      const { team, threads } = await startedTeam(session, processors);
      expect(threads).toHaveLength(expected);
      expect(team.session.concurrency).toBe(session.concurrency * (1 + expected));
    }
    const few = startTeam(session, 1999, { processors: 4, start: () => localThread(plainThread()) }, host);
    expect(few.session).toBe(session);
  });

  it('leaves an engine alone that cannot make use of threads', async () => {
    const session = await open('fake');
    const { team, threads } = await startedTeam(session, 4);
    expect(team.session).toBe(session);
    expect(threads).toEqual([]);
  });

  it('tags alone where no thread can be started', async () => {
    const session = await open('instant');
    function start(): never {
      throw new Error('No room for another thread.');
    }
    expect(startTeam(session, many, { processors: 4, start }, host).session).toBe(session);
  });

  it('goes on without a thread that ends, batches and all', async () => {
    const session = await open('instant');
    const { team, threads } = await startedTeam(session, 3);
    const tagging = tagAll(team.session);
    threads[0]?.end(true);
    expect(await tagging).toEqual(await tags(session));
    const asked = threads[0]?.tagged.size;
    expect(await tagAll(team.session)).toHaveLength(items.length);
    expect(threads[0]?.tagged.size).toBe(asked);
  });

  it('keeps a thread that has no answer to one batch: the calling thread gives it', async () => {
    const session = await open('instant');
    const { team, threads } = await startedTeam(session, 2, () => {
      const thread = plainThread();
      return {
        open: (wish) => thread.open(wish),
        tag: (some) => (some[0]?.textId === 0 ? Promise.reject(new Error('Not this one.')) : thread.tag(some)),
      };
    });
    expect(await tagAll(team.session)).toEqual(await tags(session));
    expect(threads[0]?.tagged.size).toBeGreaterThan(4);
    expect(threads[0]?.stopped).toBe(false);
  });

  it('takes no answer from a thread that has another engine, or none', async () => {
    const session = await open('instant');
    const lost: EngineHost = { ...host, readAsset: () => Promise.reject(new Error('The file is gone.')) };
    const { team, threads } = await startedTeam(session, 2, () => tagThread(loadEngine, lost));
    await expect.poll(() => threads[0]?.stopped).toBe(true);
    expect(await tagAll(team.session)).toEqual(await tags(session));
    expect(threads[0]?.tagged.size).toBe(0);
    const changed = { ...session, identity: { ...session.identity, modelSha256: 'another' } };
    const { threads: unlike } = await startedTeam(changed, 2);
    await expect.poll(() => unlike[0]?.stopped).toBe(true);
  });

  it('stops at the signal, even where a thread has ended without a word', async () => {
    const session = await open('instant');
    const { team, threads } = await startedTeam(session, 2);
    threads[0]?.end(false);
    const stop = new AbortController();
    const tagging = tagAll(team.session, stop.signal);
    setTimeout(() => stop.abort(), 20);
    await expect(tagging).rejects.toMatchObject({ name: 'AbortError' });
  });
});
