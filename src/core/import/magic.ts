/** Files that are no datasets, told by their first bytes. */

interface Signature {
  readonly name: string;
  readonly bytes: readonly number[] | string;
  readonly at?: number;
  /** The signature is short enough to start a text: only with a NUL byte nearby it counts. */
  readonly binary?: true;
}

const signatures: readonly Signature[] = [
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', bytes: 'GIF8' },
  { name: 'a WebP picture', bytes: 'WEBP', at: 8 },
  { name: 'a sound or video file (WAV, AVI)', bytes: 'RIFF', binary: true },
  { name: 'a TIFF picture', bytes: [0x49, 0x49, 0x2a, 0] },
  { name: 'a TIFF picture', bytes: [0x4d, 0x4d, 0, 0x2a] },
  { name: 'a bitmap picture', bytes: 'BM', binary: true },
  { name: 'an icon', bytes: [0, 0, 1, 0] },
  { name: 'a video (MP4)', bytes: 'ftyp', at: 4 },
  { name: 'a video (Matroska, WebM)', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { name: 'a sound file (MP3)', bytes: 'ID3', binary: true },
  { name: 'a sound file (Ogg)', bytes: 'OggS' },
  { name: 'a sound file (FLAC)', bytes: 'fLaC' },
  { name: 'a PDF document', bytes: '%PDF-' },
  { name: 'a zip archive or an Office document', bytes: [0x50, 0x4b, 3, 4] },
  { name: 'an empty zip archive', bytes: [0x50, 0x4b, 5, 6] },
  { name: 'an old Office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a 7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'a RAR archive', bytes: 'Rar!' },
  { name: 'an xz archive', bytes: [0xfd, 0x37, 0x7a, 0x58] },
  { name: 'a Zstandard archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'a bzip2 archive', bytes: 'BZh', binary: true },
  { name: 'an LZ4 archive', bytes: [0x04, 0x22, 0x4d, 0x18] },
  { name: 'a tar archive', bytes: 'ustar', at: 257 },
  { name: 'a program (ELF)', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'a program (Windows)', bytes: 'MZ', binary: true },
  { name: 'a program (WebAssembly)', bytes: [0, 0x61, 0x73, 0x6d] },
  { name: 'an SQLite database', bytes: 'SQLite format 3\0' },
  { name: 'an Arrow file', bytes: 'ARROW1' },
  { name: 'an ORC file', bytes: 'ORC', binary: true },
  { name: 'an Avro file', bytes: [0x4f, 0x62, 0x6a, 1] },
  { name: 'an HDF5 file', bytes: [0x89, 0x48, 0x44, 0x46] },
  { name: 'a NumPy file', bytes: [0x93, 0x4e, 0x55, 0x4d] },
  { name: 'a GGUF model', bytes: 'GGUF' },
  { name: 'a Python pickle', bytes: [0x80, 0x04, 0x95] },
  { name: 'a font', bytes: 'wOF', binary: true },
];

function starts(head: Uint8Array, { bytes, at = 0 }: Signature): boolean {
  const codes = typeof bytes === 'string' ? Array.from(bytes, (character) => character.charCodeAt(0)) : bytes;
  return codes.every((code, index) => head[at + index] === code);
}

/** What a file is, where its first bytes tell that it is no dataset; null otherwise. */
export function foreignFile(head: Uint8Array): string | null {
  const hasNul = head.subarray(0, 1024).includes(0);
  const found = signatures.find((signature) => (!signature.binary || hasNul) && starts(head, signature));
  return found?.name ?? null;
}

/** True for a file that starts as Parquet does. */
export function isParquet(head: Uint8Array): boolean {
  return starts(head, { name: 'Parquet', bytes: 'PAR1' });
}

/** True for bytes that are no text: more than one in fifty is a control byte that text does not hold. */
export function looksBinary(head: Uint8Array): boolean {
  const sample = head.subarray(0, 8192);
  let controls = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls += 1;
  return controls > sample.length / 50;
}
