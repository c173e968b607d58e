/** Why a download did not work, in plain words, and what to do. */
import { isDatasetPage, rawAddress } from './address.ts';

const BY_HAND = 'Download the file yourself and drop it onto the page.';

/** A file to be dropped is read where it lies; a download has to be kept by the browser first. */
export const MAX_BYTES = 2 * 1024 ** 3;

/** Returns what to try instead of a page that shows a file or a dataset; empty where the address is no such page. */
function betterAddress(url: URL): string {
  const raw = rawAddress(url);
  if (raw !== null) return ` This is the address of a page about a file; the file itself is at ${raw}`;
  if (!isDatasetPage(url)) return '';
  return ' This is the page of a dataset; under “Files and versions” each file has a download link: give that address.';
}

/**
 * Returns the message for a fetch that failed without an answer. A browser tells a script the same for a server that
 * forbids other sites to read it (CORS), a host that does not exist and a broken connection.
 */
export function explainNoAnswer(url: URL, pageProtocol: string): string {
  const better = betterAddress(url);
  if (pageProtocol === 'https:' && url.protocol === 'http:') {
    return `${url.host} could not be read: this page came over https, and a browser blocks http:// addresses then. Try https://, or: ${BY_HAND}${better}`;
  }
  return (
    `${url.host} could not be read. Either it does not let other sites read its files (CORS), or there is no ` +
    `connection to it; the browser does not say which. ${BY_HAND}${better}`
  );
}

const BY_STATUS: ReadonlyMap<number, string> = new Map([
  [401, 'The file needs a login. Download it yourself and drop it onto the page.'],
  [403, 'The file is not public, or needs a login. Download it yourself and drop it onto the page.'],
  [404, 'There is nothing at this address: check it for typing mistakes.'],
  [410, 'The file was taken down.'],
  [429, 'The server was asked too often: wait a few minutes and try again.'],
]);

/** Returns the message for an answer that is no success. */
export function explainStatus(url: URL, status: number): string {
  const known =
    BY_STATUS.get(status) ?? (status >= 500 ? 'The server has trouble of its own: try again later.' : BY_HAND);
  return `${url.host} answered with status ${status} for ${url.pathname}. ${known}${betterAddress(url)}`;
}

/** Returns the message for a web page that came where a data file was expected. */
export function explainWebPage(url: URL): string {
  const better = betterAddress(url);
  return `${url.href} is a web page, not a data file.${better === '' ? ' Give the address of the file itself.' : better}`;
}

/** Returns the message for a file over the limit. */
export function explainTooLarge(url: URL): string {
  return (
    `The file at ${url.host} is larger than 2 GB, the most that can be downloaded here. ${BY_HAND} ` +
    'A dropped file is read where it lies and may be larger.'
  );
}

/** Returns the message for a connection that broke off after some bytes. */
export function explainBroken(url: URL, bytes: number): string {
  return `The connection to ${url.host} broke off after ${bytes} bytes. Try again, or: ${BY_HAND}`;
}
