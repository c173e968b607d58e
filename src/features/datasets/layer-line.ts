import { formatPlural, formatShare } from '../../ui/format.ts';
import type { RunInfo } from '../../workers/store/contract.ts';

function stateOf(run: RunInfo): string {
  const share = run.total === 0 ? '' : `, ${formatShare(run.done / run.total)}`;
  switch (run.state) {
    case 'running':
      return `running${share}`;
    case 'paused':
      return `paused${share}`;
    case 'cancelled':
      return `stopped${share}`;
    case 'failed':
      return `failed${share}`;
    case 'complete':
      return formatPlural(run.tagged, 'text');
  }
}

/** What a layer is in one line: how much of it there is, and where it lies. */
export function layerLine(run: RunInfo, datasetName: string | undefined): string {
  const scope = datasetName ?? run.scope.label;
  const parts = [run.hidden ? 'left out' : stateOf(run), ...(scope === '' ? [] : [scope])];
  return parts.join(' · ');
}
