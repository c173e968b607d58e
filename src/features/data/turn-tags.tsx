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

/** The tags of one query, with why they were given, to be added to, changed and taken away. */
export function TurnTags({ turn, text, named, onPick }: TurnTagsProps) {
  const { tags, edit } = useTagEdits(turn);
  const [editing, setEditing] = useState<string | null>(null);
  const explanations = useExplanations(turn, text, tags);
  const names = tags.map(({ tag }) => tag);

  return (
    <div className={styles.tags}>
      <ul className={styles.list} aria-label="Tags">
        {tags.map((tag) =>
          editing === tag.tag ? (
            <li key={tag.tag} className={styles.item}>
              <TagInput
                label={`Change the tag ${tag.tag}`}
                initial={tag.tag}
                taken={names.filter((name) => name !== tag.tag)}
                onTake={(next) => {
                  setEditing(null);
                  edit(replaceTag(tags, tag.tag, next), `Changed “${tag.tag}” to “${next}”.`);
                }}
                onClose={() => setEditing(null)}
              />
            </li>
          ) : (
            <TagItem
              key={tag.tag}
              tag={tag}
              matches={named.includes(tag.tag)}
              explanation={explanations.get(tag.tag)}
              onPick={onPick}
              onEdit={() => setEditing(tag.tag)}
              onRemove={() => edit(removeTag(tags, tag.tag), `Removed “${tag.tag}”.`)}
            />
          ),
        )}
      </ul>
      <Outcome turn={turn} empty={tags.length === 0} />
      <div className={styles.actions}>
        <AddTag taken={names} onAdd={(tag) => edit(addTag(tags, tag), `Added “${tag}”.`)} />
        {turn.verdict === null ? null : (
          <span className={styles.reviewed}>
            Reviewed {formatTime(turn.verdict.at)}
            <Button kind="link" size="s" onClick={() => edit(null, 'Back to the tags of the engine.')}>
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
    <li className={styles.item}>
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
        <IconButton icon="pencil" size="s" label={`Change the tag ${tag.tag}`} onClick={onEdit} />
        <IconButton icon="close" size="s" label={`Remove the tag ${tag.tag}`} onClick={onRemove} />
      </span>
    </li>
  );
}

function AddTag({ taken, onAdd }: { readonly taken: readonly string[]; readonly onAdd: (tag: string) => void }) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button type="button" className={styles.add} onClick={() => setOpen(true)}>
        + add tag
      </button>
    );
  }
  return <TagInput label="Add a tag" initial="" taken={taken} onTake={onAdd} onClose={() => setOpen(false)} />;
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
