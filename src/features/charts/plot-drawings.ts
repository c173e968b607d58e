/** The drawings that stand on recharts: one chunk, loaded when the first of them is looked at. */
import { CoverageLine } from './coverage-line.tsx';
import { DiversityPoints } from './diversity-points.tsx';
import { LongTailLines } from './long-tail-lines.tsx';
import { TagsPerQueryBars } from './tags-per-query-bars.tsx';

export const plotDrawings = { CoverageLine, DiversityPoints, LongTailLines, TagsPerQueryBars } as const;

export type PlotDrawings = typeof plotDrawings;
