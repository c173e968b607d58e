/** Several files as one zip, written as they come: nothing is held, and nothing is packed smaller (that would cost more time than the export). */
import { Zip, ZipPassThrough } from 'fflate';
import type { Sink } from '../../jobs/ports.ts';

/** Zip files beyond this need another form of their table of contents, which not every program reads. */
const maxBytes = 0xffff_ffff;

export interface ZipFiles {
  /** Opens a file in the zip; it must be closed before the next one is opened. */
  open(name: string): Promise<Sink>;
  /** Writes the table of contents and closes the zip. */
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** Returns a zip whose bytes go into `sink`. */
export function zipFiles(sink: Sink): ZipFiles {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    waiting.push(chunk);
  });

  async function drain(): Promise<void> {
    const chunks = waiting;
    waiting = [];
    for (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > maxBytes) {
        throw new Error(
          'A zip holds 4 GB at most, and these files come to more. Export the datasets one by one, or as Parquet.',
        );
      }
      await sink.write(chunk);
    }
  }

  return {
    open(name) {
      const entry = new ZipPassThrough(name);
      zip.add(entry);
      return Promise.resolve({
        write(part) {
          entry.push(part);
          return drain();
        },
        close() {
          entry.push(new Uint8Array(0), true);
          return drain();
        },
        abort: () => Promise.resolve(),
      });
    },
    async close() {
      zip.end();
      await drain();
      await sink.close();
    },
    abort: () => sink.abort(),
  };
}
