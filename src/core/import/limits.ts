/** Bounds on what a file may make the studio hold or do. Each is far above what real data needs. */

const mebibyte = 1024 * 1024;

/** Bytes of one line, record or cell. */
export const maxRecordBytes = 16 * mebibyte;
/** Nesting of one record. */
export const maxDepth = 512;
/** Bytes that one file may unpack to. */
export const maxUnpackedBytes = 64 * 1024 * mebibyte;
/** Times its size that a file may unpack to, once it has unpacked to `ratioFromBytes`. */
export const maxRatio = 1000;
export const ratioFromBytes = 64 * mebibyte;
/** Bytes of one Parquet page, and of one row group, unpacked. */
export const maxPageBytes = 256 * mebibyte;
export const maxRowGroupBytes = 1024 * mebibyte;
/** Values that one column of a row group may have. */
export const maxGroupValues = 64 * mebibyte;
/** Bytes of a file that must be held whole (Parquet out of a pipe or a gzip file). */
export const maxWholeBytes = 512 * mebibyte;
/** Bytes from the start that decide what a file is. */
export const headBytes = 256 * 1024;
