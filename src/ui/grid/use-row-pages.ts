import { useEffect, useState, useSyncExternalStore } from 'react';
import { RowPages, type RowSource } from './row-pages.ts';

const pageSize = 100;
const maxPages = 60;

/** The pages of a source, kept loaded around [start, end); renders again when rows arrive. */
export function useRowPages<Row>(source: RowSource<Row>, start: number, end: number): RowPages<Row> {
  const [pages] = useState(() => new RowPages<Row>(pageSize, maxPages));
  useSyncExternalStore(pages.subscribe, pages.revision);
  useEffect(() => pages.setSource(source), [pages, source]);
  useEffect(() => pages.want(start, end), [pages, start, end]);
  useEffect(() => () => pages.close(), [pages]);
  return pages;
}
