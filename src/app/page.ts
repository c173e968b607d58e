/** What only the main thread of a browser has, as the store asks for it. */
import type { Page } from '../store/clients.ts';
import type { Destination } from '../workers/store/contract.ts';
import { keepAwake } from './keep-awake.ts';

/** From here on a file is better written to disk at once than put together first. */
const largeBytes = 256_000_000;

/** Some browsers have no wake locks. */
interface AwakeNavigator {
  readonly wakeLock?: WakeLock;
}

/** Not yet in TypeScript's DOM types. */
interface FilePicker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
  showDirectoryPicker?(options: { mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

async function pickDestination(name: string): Promise<Destination> {
  return (await (window as FilePicker).showSaveFilePicker?.({ suggestedName: name })) ?? null;
}

async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await (window as FilePicker).showDirectoryPicker?.({ mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function chooseDestination(name: string, expectedBytes: number): Promise<Destination> {
  return expectedBytes < largeBytes ? null : pickDestination(name);
}

function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned; a minute is long enough for it to begin.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function shippedFile(path: string): Promise<File> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok)
    throw new Error(`${path} was expected beside the studio and the server answered ${response.status}.`);
  return new File([await response.blob()], path.slice(path.lastIndexOf('/') + 1));
}

/** Storage can be switched off: a setting is then simply not kept. */
function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing to do: the setting holds for this session.
  }
}

export function createPage(): Page {
  const namespace = new URL('.', document.baseURI).pathname;
  function keyOf(key: string): string {
    return `instag:${namespace}:${key}`;
  }
  return {
    namespace,
    elapsed: () => performance.now(),
    after: (milliseconds, run) => {
      window.setTimeout(run, milliseconds);
    },
    keepAwake: (onHidden) => keepAwake({ document, wakeLock: (navigator as AwakeNavigator).wakeLock }, onHidden),
    recall: (key) => recall(keyOf(key)),
    remember: (key, value) => remember(keyOf(key), value),
    shippedFile,
    chooseDestination,
    canPick: (window as FilePicker).showSaveFilePicker !== undefined,
    pickDestination,
    canPickFolder: (window as FilePicker).showDirectoryPicker !== undefined,
    pickFolder,
    saveBlob,
  };
}
