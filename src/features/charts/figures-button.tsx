import { Button } from '../../ui/button.tsx';

/** Asks for all figures in one file. */
export function FiguresButton({ saving, onSave }: { readonly saving: boolean; readonly onSave: () => void }) {
  return (
    <Button
      kind="quiet"
      size="s"
      icon="export"
      disabled={saving}
      title="Every chart as SVG and CSV, and all numbers as JSON, in one file"
      onClick={onSave}
    >
      {saving ? 'Drawing all charts…' : 'Figures (zip)'}
    </Button>
  );
}
