/** The program of a thread that tags batches of texts; built beside the command line (scripts/lib/build-cli.mjs). */
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { loadEngine } from '../engines/list.ts';
import { tagThread } from '../jobs/tag-threads.ts';
import { readAsset } from './assets.ts';

const host = { readAsset, appVersion: __APP_VERSION__ };
if (parentPort !== null) expose(tagThread(loadEngine, host), nodeEndpoint(parentPort));
