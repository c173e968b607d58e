import { noBounds, type Bounds } from '../../core/filter/filter.ts';
import { Checkbox, SelectField } from '../../ui/field.tsx';
import { useStudio } from '../studio.tsx';
import { BoundsField } from './bounds-field.tsx';
import { engineChoices, engineName } from './engines.ts';
import { toggled } from './filter-chips.ts';
import styles from './filter-popover.module.css';

/** Conditions on the text and on the row. */
export function Ranges() {
  const filter = useStudio((state) => state.filter);
  const setFilter = useStudio((state) => state.setFilter);
  return (
    <>
      <BoundsField
        name="Length"
        unit="bytes"
        bounds={filter.length}
        onBounds={(length) => setFilter({ ...filter, length })}
      />
      <p className={styles.none}>A Latin letter is 1 byte long, a Cyrillic one 2, a Chinese character 3, an emoji 4.</p>
      <BoundsField
        name="Turns"
        unit="in the row"
        bounds={filter.turns}
        onBounds={(turns) => setFilter({ ...filter, turns })}
      />
      <RangeList part="tagCount" name="Tags" unit="of the query" />
      <RangeList part="frequency" name="A tag of" unit="n queries" />
      {(filter.noFrequency ?? []).length === 0 ? null : (
        <RangeList part="noFrequency" name="No tag of" unit="n queries" />
      )}
    </>
  );
}

/** Ranges of a number: a line each, and an open one where there is none. */
function RangeList({
  part,
  name,
  unit,
}: {
  readonly part: 'tagCount' | 'frequency' | 'noFrequency';
  readonly name: string;
  readonly unit: string;
}) {
  const filter = useStudio((state) => state.filter);
  const setFilter = useStudio((state) => state.setFilter);
  const { [part]: kept = [], ...open } = filter;
  const ranges = kept.length === 0 ? [noBounds] : kept;
  function change(at: number, bounds: Bounds): void {
    const next = ranges.with(at, bounds).filter(({ least, most }) => least !== null || most !== null);
    setFilter(next.length === 0 ? open : { ...open, [part]: next });
  }
  return ranges.map((bounds, at) => (
    <BoundsField
      key={at}
      name={at === 0 ? name : `or ${name.toLowerCase()}`}
      unit={unit}
      bounds={bounds}
      onBounds={(next) => change(at, next)}
    />
  ));
}

/** Switches that say how the other conditions are meant. */
export function Switches() {
  const filter = useStudio((state) => state.filter);
  const setFilter = useStudio((state) => state.setFilter);
  return (
    <fieldset className={styles.group}>
      <legend>Text</legend>
      <Checkbox
        label="Unique texts only"
        checked={filter.uniqueOnly}
        onChange={() => setFilter({ ...filter, uniqueOnly: !filter.uniqueOnly })}
      />
      <Checkbox
        label="The search matches case"
        checked={filter.matchCase}
        onChange={() => setFilter({ ...filter, matchCase: !filter.matchCase })}
      />
      <p className={styles.none}>A search finds all of its words; "a phrase" in quotes as it stands.</p>
    </fieldset>
  );
}

/** Whose tags are in effect. */
export function Engines() {
  const filter = useStudio((state) => state.filter);
  const setFilter = useStudio((state) => state.setFilter);
  const runs = useStudio((state) => state.project?.runs);
  const reviewed = useStudio((state) => state.project?.reviewed ?? 0);
  const engines = engineChoices(runs ?? [], reviewed, filter.engines);
  if (engines.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>Tags by</legend>
      <div className={styles.pairs}>
        {engines.map((engine) => (
          <Checkbox
            key={engine}
            label={engineName(engine)}
            checked={filter.engines.includes(engine)}
            onChange={() => setFilter({ ...filter, engines: toggled(filter.engines, engine) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** How many of several tags must be there; asked only where there are several. */
export function AtLeast() {
  const filter = useStudio((state) => state.filter);
  const setFilter = useStudio((state) => state.setFilter);
  const { any, atLeast } = filter;
  if (any.length < 2) return null;
  return (
    <SelectField
      label="Of the tags “any of”, a query has"
      value={String(Math.min(atLeast, any.length))}
      options={any.map((_, at) => ({ value: String(at + 1), label: `at least ${at + 1} of ${any.length}` }))}
      onValue={(value) => setFilter({ ...filter, atLeast: Number(value) })}
    />
  );
}
