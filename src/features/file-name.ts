/** Names of files that are saved from the page: exports and all others have the same ones. */
export { fileNameOf } from '../core/export/file-name.ts';
