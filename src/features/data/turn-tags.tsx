import { useState } from 'react';
import type { ResultStatus, Tag } from '../../core/types.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { formatShare, formatTime } from '../../ui/format.ts';
import type { TurnDetail } from '../../workers/analysis/contract.ts';
import type { TagPart } from '../tag-filter.ts';
import { TagChip } from './tag-chip.tsx';
import { TagInput } from './tag-input.tsx';
import { addTag, removeTag, replaceTag } from './tag-list.ts';
import styles from './turn-tags.module.css';
import { useExplanations } from './use-explanations.ts';
import { useFocusWish } from './use-focus-wish.ts';
import { useTagEdits } from './use-tag-edits.ts';
import { flagSentences, statusSentences } from './words.ts';
import { LongText } from './long-text.tsx';

export interface TurnTagsProps {
  readonly turn: TurnDetail;
  readonly text: string;
  /** Tags that the filter names. */
  readonly named: readonly string[];
  readonly onPick: (tag: string, part: TagPart) => void;
}

const addButton = '[data-tool="add"]';

function toolAt(index: number, tool: 'change' | 'remove'): string {
  return `[data-item="${index}"] [data-tool="${tool}"]`;
}

/** The tags of one query, with why they were given, to be added to, changed and taken away. */
export function TurnTags({ turn, text, named, onPick }: TurnTagsProps) {
  const { tags, edit } = useTagEdits(turn);
  const [editing, setEditing] = useState<string | null>(null);
  const { ref, focusOn } = useFocusWish();
  const explanations = useExplanations(turn, text, tags);
  const names = tags.map(({ tag }) => tag);

  function change(index: number, old: string, next: string): void {
    setEditing(null);
    edit(replaceTag(tags, old, next), `Changed “${old}” to “${next}”.`);
    focusOn(toolAt(index, 'change'), addButton);
  }

  function remove(index: number, tag: string): void {
    edit(removeTag(tags, tag), `Removed “${tag}”.`);
    focusOn(toolAt(Math.min(index, tags.length - 2), 'remove'), addButton);
  }

  return (
    <div ref={ref} className={styles.tags}>
      <ul className={styles.list} aria-label="Tags">
        {tags.map((tag, index) => (
          <li key={tag.tag} data-item={index} className={styles.item}>
            {editing === tag.tag ? (
              <TagInput
                label={`Change the tag ${tag.tag}`}
                initial={tag.tag}
                taken={names.filter((name) => name !== tag.tag)}
                onTake={(next) => change(index, tag.tag, next)}
                onClose={(how) => {
                  setEditing(null);
                  if (how === 'given-up') focusOn(toolAt(index, 'change'));
                }}
              />
            ) : (
              <TagItem
                tag={tag}
                matches={named.includes(tag.tag)}
                explanation={explanations.get(tag.tag)}
                onPick={onPick}
                onEdit={() => setEditing(tag.tag)}
                onRemove={() => remove(index, tag.tag)}
              />
            )}
          </li>
        ))}
      </ul>
      <Outcome turn={turn} empty={tags.length === 0} />
      <div className={styles.actions}>
        <AddTag
          taken={names}
          onAdd={(tag) => edit(addTag(tags, tag), `Added “${tag}”.`)}
          onGivenUp={() => focusOn(addButton)}
        />
        {turn.verdict === null ? null : (
          <span className={styles.reviewed}>
            Reviewed {formatTime(turn.verdict.at)}
            <Button
              kind="link"
              size="s"
              onClick={() => {
                edit(null, 'Back to the tags of the engine.');
                focusOn(addButton);
              }}
            >
              Back to the engine’s tags
            </Button>
          </span>
        )}
      </div>
    </div>
  );
}

function TagItem({
  tag,
  matches,
  explanation,
  onPick,
  onEdit,
  onRemove,
}: {
  readonly tag: Tag;
  readonly matches: boolean;
  readonly explanation: string | undefined;
  readonly onPick: (tag: string, part: TagPart) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  return (
    <>
      <span className={styles.name}>
        <TagChip tag={tag.tag} matches={matches} onPick={onPick} />
      </span>
      <span className={styles.why}>{explanation === undefined ? null : <bdi dir="auto">{explanation}</bdi>}</span>
      <span className={styles.confidence}>
        {tag.confidence === undefined ? null : (
          <span title="How sure the engine is">{formatShare(tag.confidence)}</span>
        )}
      </span>
      <span className={styles.tools}>
        <IconButton data-tool="change" icon="pencil" size="s" label={`Change the tag ${tag.tag}`} onClick={onEdit} />
        <IconButton data-tool="remove" icon="close" size="s" label={`Remove the tag ${tag.tag}`} onClick={onRemove} />
      </span>
    </>
  );
}

function AddTag({
  taken,
  onAdd,
  onGivenUp,
}: {
  readonly taken: readonly string[];
  readonly onAdd: (tag: string) => void;
  readonly onGivenUp: () => void;
}) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button type="button" data-tool="add" className={styles.add} onClick={() => setOpen(true)}>
        + add tag
      </button>
    );
  }
  return (
    <TagInput
      label="Add a tag"
      initial=""
      taken={taken}
      onTake={onAdd}
      onClose={(how) => {
        setOpen(false);
        if (how === 'given-up') onGivenUp();
      }}
    />
  );
}

/** What there is to say beside the tags: why there are none, what was cut, what the model answered. */
function Outcome({ turn, empty }: { readonly turn: TurnDetail; readonly empty: boolean }) {
  const result = turn.effective?.result;
  if (turn.verdict !== null) {
    return empty ? <p className={styles.note}>A person decided that no tag fits.</p> : null;
  }
  if (result === undefined) return <p className={styles.note}>{statusSentences.untagged}</p>;
  return (
    <>
      <StatusLine status={result.status} empty={empty} />
      {result.flags.map((flag) => (
        <p key={flag} className={styles.note}>
          {flagSentences[flag]}
        </p>
      ))}
      {result.error === undefined ? null : <LongText text={result.error} limit={600} mono />}
      {result.raw === undefined ? null : (
        <div className={styles.raw}>
          <LongText text={result.raw} limit={600} mono />
        </div>
      )}
    </>
  );
}

function StatusLine({ status, empty }: { readonly status: ResultStatus; readonly empty: boolean }) {
  if (status === 'tagged') return empty ? <p className={styles.note}>The engine answered that no tag fits.</p> : null;
  return <p className={status === 'empty-text' ? styles.note : styles.trouble}>{statusSentences[status]}</p>;
}
