import { createStore, type StoreApi as Store } from 'zustand/vanilla';
import { createAdaptSlice } from './adapt-slice.ts';
import type { Clients } from './clients.ts';
import { createConvertSlice } from './convert-slice.ts';
import { createImportSlice } from './import-slice.ts';
import { createModelJobs } from './model-jobs.ts';
import { createModelsSlice } from './models-slice.ts';
import { createNoticeSlice } from './notice-slice.ts';
import { createReviewSlice } from './review-slice.ts';
import { createSessionSlice } from './session-slice.ts';
import { createSavedFilterSlice } from './saved-filters.ts';
import { createScoreSlice } from './score-slice.ts';
import type { StudioState } from './state.ts';
import { createTaggingSlice } from './tagging-slice.ts';
import { createTickSlice } from './tick-slice.ts';
import { createViewSlice } from './view-slice.ts';

export type StudioStore = Store<StudioState>;

/** The page's one store. The clients are handed in, so that a test brings its own. */
export function createStudioStore(clients: Clients): StudioStore {
  return createStore<StudioState>((set, get) => {
    const context = { set, get, clients };
    const modelJobs = createModelJobs(context);
    return {
      ...createNoticeSlice(context),
      ...createViewSlice(context),
      ...createSessionSlice(context),
      ...createImportSlice(context),
      ...createTaggingSlice(context),
      ...createAdaptSlice(context),
      ...createModelsSlice(context, modelJobs),
      ...createConvertSlice(context, modelJobs),
      ...createSavedFilterSlice(context),
      ...createScoreSlice(context),
      ...createTickSlice(context),
      ...createReviewSlice(context),
    };
  });
}
