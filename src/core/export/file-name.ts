/** Names of exported files. */
import type { ExportRequest } from './request.ts';

/** A file name that every system takes, from a name that people gave; without extension. */
export function fileNameOf(name: string): string {
  const kept = name.replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ').trim();
  return (
    kept
      .replaceAll(/\s+/gu, '-')
      .replace(/^[.-]+/u, '')
      .slice(0, 100) || 'instag'
  );
}

/** The name of an exported file, by what is in it. */
export function exportFileName(name: string, { format, shape, profile }: ExportRequest): string {
  const kind = shape === 'flat' ? 'queries' : 'instag';
  return `${fileNameOf(name)}.${profile === 'none' ? kind : profile}.${format}`;
}

/** The name of a zip with a file for each dataset. */
export function exportArchiveName(name: string, request: ExportRequest): string {
  return exportFileName(name, request).replace(/[^.]+$/u, 'zip');
}

/** One name for each dataset; names that a system takes for the same get a number. */
export function exportFileNames(names: readonly string[], request: ExportRequest): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let file = exportFileName(name, request);
    for (let number = 2; taken.has(file.toLowerCase()); number += 1)
      file = exportFileName(`${name} ${number}`, request);
    taken.add(file.toLowerCase());
    return file;
  });
}
