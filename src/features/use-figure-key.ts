import { useStudio } from './studio.tsx';

/** What a figure is of: the project and the filter. */
export function useFigureKey(): string {
  const projectId = useStudio((studio) => studio.project?.project.id ?? '');
  const filter = useStudio((studio) => studio.filter);
  return JSON.stringify([projectId, filter]);
}
