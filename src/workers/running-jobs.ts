/** The jobs that a worker has under way, each with its own way to be stopped. */
export class RunningJobs {
  readonly #controllers = new Map<string, AbortController>();

  /** Runs a job that `cancel` can stop by its id. */
  async run<Result>(job: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const controller = new AbortController();
    this.#controllers.set(job, controller);
    try {
      return await work(controller.signal);
    } finally {
      this.#controllers.delete(job);
    }
  }

  /** Jobs that are done or unknown are passed over: a cancel may come late. */
  cancel(job: string): void {
    this.#controllers.get(job)?.abort();
  }
}
