import { describe, expect, it } from 'vitest';
import { readAsset } from '../cli/assets.ts';
import type { EngineHost, Session, TagOutcome, TextItem } from '../engines/engine.ts';
import { loadEngine } from '../engines/list.ts';
import { localThread, type LocalThread } from './local-thread.ts';
import { startTeam, tagThread } from './tag-threads.ts';

const host: EngineHost = { readAsset, appVersion: 'test' };
const never = new AbortController().signal;
const many = 5000;
const items: readonly TextItem[] = Array.from({ length: 64 }, (_, textId) => ({
  textId,
  text: `Write a ${textId % 2 === 0 ? 'Python' : 'SQL'} query number ${textId}`,
}));

async function open(engineId: string, config: Record<string, string | number> = {}): Promise<Session> {
  return (await loadEngine(engineId)).open(config, { host, signal: never });
}

async function tags(session: Session, some = items, signal = never): Promise<TagOutcome[]> {
  const outcomes: TagOutcome[] = [];
  for await (const outcome of session.tag(some, { signal })) outcomes.push(outcome);
  return outcomes;
}

/** Tags the items in eight batches, so many of them at once as the session wishes. */
async function tagAll(session: Session): Promise<TagOutcome[]> {
  const batches = Array.from({ length: 8 }, (_, at) => items.slice(8 * at, 8 * at + 8));
  const lanes = Array.from({ length: session.concurrency }, async () => {
    const found: TagOutcome[] = [];
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      found.push(...(await tags(session, batch)));
    }
    return found;
  });
  return (await Promise.all(lanes)).flat().sort((a, b) => a.textId - b.textId);
}

/** A team whose threads have opened their engine. */
async function startedTeam(session: Session, processors: number, threadHost = host) {
  const threads: LocalThread[] = [];
  const team = startTeam(
    session,
    many,
    {
      processors,
      start: () => {
        const thread = localThread(tagThread(loadEngine, threadHost));
        threads.push(thread);
        return thread;
      },
    },
    host,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { team, threads };
}

describe('startTeam', () => {
  it('gives the answers of the session alone, from every thread', async () => {
    const session = await open('instant');
    const alone = await tags(session);
    const { team, threads } = await startedTeam(session, 3);
    expect(team.session.concurrency).toBe(3 * session.concurrency);
    expect(await tagAll(team.session)).toEqual(alone);
    expect(threads).toHaveLength(2);
    for (const { tagged } of threads) expect(tagged.size).toBeGreaterThan(0);
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
    const few = startTeam(
      session,
      1999,
      { processors: 4, start: () => localThread(tagThread(loadEngine, host)) },
      host,
    );
    expect(few.session).toBe(session);
  });

  it('leaves an engine alone that cannot make use of threads', async () => {
    const session = await open('fake');
    const { team, threads } = await startedTeam(session, 4);
    expect(team.session).toBe(session);
    expect(threads).toEqual([]);
  });

  it('goes on without a thread that ends, batches and all', async () => {
    const session = await open('instant');
    const { team, threads } = await startedTeam(session, 3);
    const tagging = tagAll(team.session);
    threads[0]?.end();
    expect(await tagging).toEqual(await tags(session));
    const asked = threads[0]?.tagged.size;
    expect(await tagAll(team.session)).toHaveLength(items.length);
    expect(threads[0]?.tagged.size).toBe(asked);
  });

  it('takes no answer from a thread that has another engine, or none', async () => {
    const session = await open('instant');
    const other: EngineHost = { ...host, readAsset: () => Promise.reject(new Error('The file is gone.')) };
    const { team, threads } = await startedTeam(session, 2, other);
    expect(threads.map(({ stopped }) => stopped)).toEqual([true]);
    expect(await tagAll(team.session)).toEqual(await tags(session));
    const changed = { ...session, identity: { ...session.identity, modelSha256: 'another' } };
    const { threads: unlike } = await startedTeam(changed, 2);
    expect(unlike.map(({ stopped }) => stopped)).toEqual([true]);
  });

  it('stops at the signal, and says so', async () => {
    const session = await open('instant');
    const { team } = await startedTeam(session, 2);
    const stop = new AbortController();
    const tagging = tags(team.session, items, stop.signal);
    stop.abort();
    await expect(tagging).rejects.toMatchObject({ name: 'AbortError' });
  });
});
