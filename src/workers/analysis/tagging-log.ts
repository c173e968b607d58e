/** The log of jobs/ over the runs of the store. */
import * as jobs from '../../jobs/tagging-log.ts';
import type { RunInfo, Verdict } from '../store/contract.ts';

export type Source = jobs.Source<RunInfo>;

/** What all layers of the open project say of its texts. */
export class TaggingLog extends jobs.TaggingLog<RunInfo, Verdict> {}
