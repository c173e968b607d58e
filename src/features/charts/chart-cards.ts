/** The card of each chart. */
import type { ComponentType } from 'react';
import type { ChartId } from './chart-list.ts';
import { CoOccurrenceCard } from './co-occurrence-card.tsx';
import { CoverageCard } from './coverage-card.tsx';
import { DiversityCard } from './diversity-card.tsx';
import { FrequencyCard } from './frequency-card.tsx';
import { LongTailCard } from './long-tail-card.tsx';
import { OverlapCard } from './overlap-card.tsx';
import { TagsPerQueryCard } from './tags-per-query-card.tsx';

export const chartCards: Readonly<Record<ChartId, ComponentType<{ readonly inView: boolean }>>> = {
  frequency: FrequencyCard,
  overlap: OverlapCard,
  diversity: DiversityCard,
  'long-tail': LongTailCard,
  'tags-per-query': TagsPerQueryCard,
  coverage: CoverageCard,
  'co-occurrence': CoOccurrenceCard,
};
