/** Follows which project is open and how it changes: keeps the feed going, and questions waiting while another comes in. */
import type { ProjectState, StoreDataApi, StoreEvent } from '../store/contract.ts';
import type { Answers } from './answers.ts';
import { Feed, type FeedStore } from './feed.ts';
import { throttled, type Timer } from './throttle.ts';

export type WatchStore = FeedStore & Pick<StoreDataApi, 'projectState'>;

export class ProjectWatch {
  #state: ProjectState | null = null;
  /** Grows with every state that was taken over: an answer that was overtaken by an event is recognised by it. */
  #taken = 0;
  /** Answers have forgotten their arrays: they must be published even if nothing changed (away and back again). */
  #forgotten = false;
  readonly #feed: Feed;
  readonly #refresh: (urgent?: boolean) => void;

  constructor(
    private readonly store: WatchStore,
    private readonly answers: Pick<Answers, 'hold' | 'release' | 'forget' | 'take' | 'giveUp'>,
    timer: Timer,
    onFailure: (error: unknown) => void,
  ) {
    this.#feed = new Feed(store, (snapshot) => {
      // A switch may come while the arrays of the project before are being made.
      if (snapshot.projectId === (this.#state?.project.id ?? null)) answers.take(snapshot);
    });
    this.#refresh = throttled(
      () => this.#update(),
      timer,
      (error) => {
        answers.giveUp();
        onFailure(error);
      },
    );
  }

  onEvent(event: StoreEvent): void {
    if (event.type === 'project') this.#follow(event.state);
    // Another tab has the store now: it answers nothing here any more.
    if (event.type === 'taken') this.#follow(null);
    // Opening, closing and deleting a project changes the list; which one is open must be asked.
    if (event.type === 'projects') void this.ask();
  }

  /** Asks which project is open; the store refuses where there is none. */
  async ask(): Promise<void> {
    const before = this.#taken;
    this.answers.hold();
    const open = await this.store.projectState().catch(() => null);
    if (this.#taken === before) this.#follow(open);
    else this.answers.release();
  }

  #update(): Promise<void> {
    const always = this.#forgotten;
    this.#forgotten = false;
    return this.#feed.update(this.#state, always);
  }

  #follow(state: ProjectState | null): void {
    const switched = state?.project.id !== this.#state?.project.id;
    this.#taken += 1;
    this.#state = state;
    this.#forgotten ||= switched;
    if (switched) this.answers.forget();
    else this.answers.release();
    this.#refresh(switched);
  }
}
