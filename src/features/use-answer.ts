import { useEffect, useRef, useState } from 'react';

export type Answer<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'done'; readonly value: Value; readonly stale: boolean }
  | { readonly state: 'failed'; readonly message: string };

/**
 * What a worker answers to a question. `key` names the question: a new key asks again and keeps the old answer, marked
 * stale, until the new one is there. An answer that comes too late is dropped.
 */
export function useAnswer<Value>(key: string, ask: () => Promise<Value>): Answer<Value> {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly answer: Answer<Value> } | null>(null);
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    let current = true;
    latest.current().then(
      (value) => {
        if (current) setAnswer({ key, answer: { state: 'done', value, stale: false } });
      },
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        if (current) setAnswer({ key, answer: { state: 'failed', message } });
      },
    );
    return () => {
      current = false;
    };
  }, [key]);
  if (answer === null) return { state: 'waiting' };
  if (answer.key !== key && answer.answer.state === 'done') return { ...answer.answer, stale: true };
  return answer.key === key ? answer.answer : { state: 'waiting' };
}
