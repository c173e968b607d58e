/** The store worker: it alone owns the database, the segments and the lock. */
import { expose } from 'comlink';
import { createStoreApi } from './api.ts';
import { createSession } from './session.ts';

expose(createStoreApi(createSession()));
