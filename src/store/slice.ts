import type { Clients } from './clients.ts';
import type { NoticeAction, StudioState } from './state.ts';

/** What a slice is made with: the store it is part of, and the clients. */
export interface SliceContext {
  readonly set: (part: Partial<StudioState> | ((state: StudioState) => Partial<StudioState>)) => void;
  readonly get: () => StudioState;
  readonly clients: Clients;
}

/** True when a job ended because it was called off. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** What a thrown thing says, for a person. */
export function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}

/** Runs an action and says what went wrong, and what can be done about it, instead of throwing into the page. */
export async function guarded(
  { get }: Pick<SliceContext, 'get'>,
  what: string,
  run: () => Promise<void>,
  remedy: (error: unknown) => NoticeAction | null = () => null,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    get().notify({ kind: 'problem', text: `${what}: ${messageOf(error)}`, action: remedy(error) });
  }
}
