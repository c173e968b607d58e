import { useRef, type ComponentProps } from 'react';
import { Button } from './button.tsx';

type Picks = 'file' | 'files' | 'folder';

/** React does not know the attribute that makes a field take a folder: it is set on the element. */
function open(input: HTMLInputElement | null, picks: Picks): void {
  if (input === null) return;
  if (picks === 'folder') input.webkitdirectory = true;
  input.click();
}

/** A button that opens the browser's picker. `onFiles` gets at least one file, and the same ones again when picked again. */
export function FileButton({
  picks,
  fieldLabel,
  accept,
  onFiles,
  ...button
}: Omit<ComponentProps<typeof Button>, 'onClick'> & {
  readonly picks: Picks;
  /** Names the hidden field for assistive technology. */
  readonly fieldLabel: string;
  readonly accept?: string;
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  function take(input: HTMLInputElement): void {
    const [first, ...others] = input.files ?? [];
    input.value = '';
    if (first !== undefined) onFiles([first, ...others]);
  }
  return (
    <>
      <Button {...button} onClick={() => open(field.current, picks)} />
      <input
        ref={field}
        type="file"
        multiple={picks === 'files'}
        accept={accept}
        hidden
        aria-label={fieldLabel}
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}
