import { Button } from '../../ui/button.tsx';
import { useServices } from '../studio.tsx';
import type { ExportTask } from './use-export.ts';

/** From here on a file goes straight to disk, unless it is asked for as a download: the browser would hold all of it. */
const largeBytes = 8_000_000;

interface SaveButtonsProps {
  /** "12 rows". */
  readonly amount: string;
  readonly bytes: number;
  readonly disabled: boolean;
  readonly onSave: (to: ExportTask['to']) => void;
}

/** Saves the way that fits the size; where the browser can write to disk, the other way stands beside it. */
export function SaveButtons({ amount, bytes, disabled, onSave }: SaveButtonsProps) {
  const { canPick } = useServices().page;
  const toDisk = canPick && bytes >= largeBytes;
  return (
    <>
      <Button kind="primary" icon="export" disabled={disabled} onClick={() => onSave(toDisk ? 'disk' : 'download')}>
        Export {amount}
        {toDisk ? ' to…' : ''}
      </Button>
      {canPick ? (
        <Button disabled={disabled} onClick={() => onSave(toDisk ? 'download' : 'disk')}>
          {toDisk ? 'Download instead' : 'Save to…'}
        </Button>
      ) : null}
    </>
  );
}
