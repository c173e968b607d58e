import { FiguresExport } from '../features/charts/figures-export.tsx';
import { ExportView } from '../features/export/export-view.tsx';

/** All that leaves the studio: rows, and the figures of what the filter matches. */
export function ExportPage() {
  return <ExportView figures={<FiguresExport />} />;
}
