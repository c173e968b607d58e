import { useLayoutEffect, useRef, useState } from 'react';
import type { Filter } from '../../core/filter/filter.ts';
import type { ConversationMessage } from '../../core/types.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { formatPlural } from '../../ui/format.ts';
import type { RowDetail, TurnDetail } from '../../workers/analysis/contract.ts';
import { useStudio, useStudioState } from '../studio.tsx';
import { toggleTag, type TagPart } from '../tag-filter.ts';
import styles from './conversation.module.css';
import { LongText } from './long-text.tsx';
import { Provenance } from './provenance.tsx';
import { TurnTags } from './turn-tags.tsx';
import { visibleLine } from '../visible-text.ts';

const firstMessages = 40;
const queryLimit = 2400;
const answerLimit = 700;

function namedTags(filter: Filter): readonly string[] {
  return [...filter.all, ...filter.any];
}

/** How many messages to show at first: not so many that drawing them takes long, but no matching one left out. */
function messagesAtFirst({ conversation, turns }: RowDetail): number {
  const match = conversation.findIndex(
    (message) => message.turn !== null && turns.some((turn) => turn.matches && turn.turn === message.turn),
  );
  return Math.min(conversation.length, Math.max(firstMessages, match + 1));
}

/** The messages of a row in order, with the tags below each query. */
export function Conversation({ detail }: { readonly detail: RowDetail }) {
  const filter = useStudio((studio) => studio.filter);
  const state = useStudioState();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const { conversation, turns } = detail;
  const shown = all ? conversation.length : messagesAtFirst(detail);
  const byTurn = new Map(turns.map((turn) => [turn.turn, turn]));
  const telling = turns.some((turn) => !turn.matches);

  // Once, when the row is opened: later changes of the filter must not move what is being read.
  useLayoutEffect(() => {
    list.current?.querySelector('[data-matches]')?.scrollIntoView({ block: 'start' });
  }, []);

  function onPick(tag: string, part: TagPart): void {
    const { filter: now, setFilter } = state();
    setFilter(toggleTag(now, tag, part));
  }

  return (
    <div ref={list} className={styles.conversation}>
      {conversation.slice(0, shown).map((message, index) => (
        <Message
          key={index}
          message={message}
          turn={message.turn === null ? undefined : byTurn.get(message.turn)}
          telling={telling}
          named={namedTags(filter)}
          onPick={onPick}
        />
      ))}
      {shown === conversation.length ? null : (
        <Button kind="link" onClick={() => setAll(true)}>
          Show {formatPlural(conversation.length - shown, 'more message')}
        </Button>
      )}
    </div>
  );
}

function Message({
  message,
  turn,
  telling,
  named,
  onPick,
}: {
  readonly message: ConversationMessage;
  readonly turn: TurnDetail | undefined;
  /** Some turns match and some do not: worth saying which. */
  readonly telling: boolean;
  readonly named: readonly string[];
  readonly onPick: (tag: string, part: TagPart) => void;
}) {
  const isQuery = message.turn !== null;
  const matches = telling && turn?.matches === true;
  const name = roleName(message);
  return (
    <section {...(matches ? { 'data-matches': '' } : {})} className={styles.message} aria-label={name.label}>
      <h3 className={styles.role}>
        <bdi>{name.role}</bdi>
        {name.turn}
        {matches ? <span className={styles.matches}>matches</span> : null}
      </h3>
      <div className={classes(styles.text, isQuery ? styles.query : styles.answer)}>
        <MessageText message={message} turn={turn} />
      </div>
      {turn === undefined ? null : (
        <>
          <TurnTags key={turn.textId} turn={turn} text={message.text} named={named} onPick={onPick} />
          <Provenance turn={turn} />
        </>
      )}
    </section>
  );
}

function MessageText({
  message: { text, turn: at },
  turn,
}: {
  readonly message: ConversationMessage;
  readonly turn: TurnDetail | undefined;
}) {
  if (text === '') return <span className={styles.blank}>blank</span>;
  return <LongText text={text} limit={at === null ? answerLimit : queryLimit} found={turn?.highlights} />;
}

/** A message's heading in parts, and its name for assistive technology. */
function roleName({ role, turn }: ConversationMessage): { role: string; turn: string; label: string } {
  const shown = visibleLine(role);
  if (turn === null) return { role: shown, turn: '', label: shown };
  return { role: shown, turn: ` · turn ${turn + 1}`, label: `Turn ${turn + 1}` };
}
