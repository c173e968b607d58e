import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox, FieldLine, TextField } from '../../ui/field.tsx';
import { formatBytes, formatPlural } from '../../ui/format.ts';
import { Spinner } from '../../ui/progress.tsx';
import type { ChatModelOffer } from '../../workers/models/contract.ts';
import { useStudio } from '../studio.tsx';
import styles from './models-view.module.css';

/** Every word of the search occurs in the name. */
export function matchesName({ id }: Pick<ChatModelOffer, 'id'>, search: string): boolean {
  const name = id.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => name.includes(word));
}

/** web-llm's own list of chat models, loaded when it is opened. */
export function ChatModels() {
  const [open, setOpen] = useState(false);
  const load = useStudio((state) => state.loadChatModels);
  return (
    <div className={styles.form}>
      <div className={styles.head}>
        <span className={styles.zoneText}>
          <strong>Or a chat model of web-llm’s list</strong>
          <span className={styles.muted}>
            Asked for tags in its own chat form, with examples. Its tags are not InsTagger’s; small models miss many.
          </span>
        </span>
        <Button
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
            void load();
          }}
        >
          {open ? 'Close the list' : 'Show the list'}
        </Button>
      </div>
      {open ? <OfferList /> : null}
    </div>
  );
}

function OfferList() {
  const offers = useStudio((state) => state.chatModels);
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  if (offers === null) return <Spinner label="Reading the list…" />;
  const able = offers.filter(({ fit }) => all || fit.runs !== 'no');
  const shown = able.filter((offer) => matchesName(offer, search));
  return (
    <>
      <p className={styles.muted}>
        Weights come from huggingface.co, each library from raw.githubusercontent.com: a program by web-llm’s makers
        whose hash the studio does not know. It reads the texts that it tags, and has neither network nor files.
      </p>
      <FieldLine>
        <TextField
          label="Search the list"
          placeholder="qwen 1.5b"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Checkbox
          label="Also those that cannot run here"
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      </FieldLine>
      <p className={styles.muted} role="status">
        {formatPlural(shown.length, 'model')}
        {able.length === 0 ? ': none of the list can run on this machine.' : ''}
      </p>
      <ul className={styles.offers} aria-label="Chat models" tabIndex={0}>
        {shown.map((offer) => (
          <Offer key={offer.id} offer={offer} />
        ))}
      </ul>
    </>
  );
}

function Offer({ offer }: { readonly offer: ChatModelOffer }) {
  const fetchOffer = useStudio((state) => state.fetchChatModel);
  // Without a graphics card the reason is the same for all, and stands at the top.
  const ready = useStudio((state) => state.shelf?.adapter.state === 'ready');
  const { id, gpuBytes, fit } = offer;
  return (
    <li className={styles.offer}>
      <div className={styles.itemMain}>
        <span>{id.replace(/-MLC$/u, '')}</span>
        <span className={styles.muted}>
          {[`About ${formatBytes(gpuBytes)} of graphics memory`, ...(ready ? fit.reasons : [])].join('. ')}
        </span>
      </div>
      <Button size="s" aria-label={`Fetch ${id}`} onClick={() => void fetchOffer(offer)}>
        Fetch
      </Button>
    </li>
  );
}
