import { useState } from 'react';
import type { Highlight } from '../../core/filter/highlights.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { formatCount } from '../../ui/format.ts';
import styles from './long-text.module.css';
import { markedPieces } from '../marked-text.ts';
import { boundedText, visiblePieces } from '../visible-text.ts';

const nothing: readonly Highlight[] = [];

/** Untrusted text of any length: isolated, its invisible characters marked, its end behind a button. */
export function LongText({
  text,
  limit,
  found = nothing,
  mono = false,
}: {
  readonly text: string;
  readonly limit: number;
  /** What the search found in it. */
  readonly found?: readonly Highlight[] | undefined;
  readonly mono?: boolean;
}) {
  const [whole, setWhole] = useState(false);
  const bounded = whole ? { text, whole: true } : boundedText(text, limit);
  return (
    <>
      <div dir="auto" className={classes(styles.text, mono && styles.mono)}>
        {markedPieces(bounded.text, found).map((piece, index) =>
          piece.marked ? (
            <mark key={index}>
              <Visible text={piece.text} />
            </mark>
          ) : (
            <Visible key={index} text={piece.text} />
          ),
        )}
        {bounded.whole ? null : '…'}
      </div>
      {text.length > limit ? (
        <Button kind="link" size="s" className={styles.toggle} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Show less' : `Show all ${formatCount(text.length)} characters`}
        </Button>
      ) : null}
    </>
  );
}

function Visible({ text }: { readonly text: string }) {
  return visiblePieces(text).map((piece, index) =>
    piece.code === null ? (
      piece.text
    ) : (
      <span key={index} className={styles.mark} title={`Invisible character ${piece.code}`}>
        {piece.text}
      </span>
    ),
  );
}
