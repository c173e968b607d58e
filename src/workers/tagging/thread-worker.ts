/** Tags batches for the tagging worker, which starts and stops it. */
import { expose } from 'comlink';
import { loadEngine } from '../../engines/list.ts';
import { tagThread } from '../../jobs/tag-threads.ts';
import { publicBase, readAsset } from '../assets.ts';

const assets = publicBase(import.meta.url, import.meta.env.DEV);

expose(tagThread(loadEngine, { readAsset: (path) => readAsset(assets, path), appVersion: __APP_VERSION__ }));
