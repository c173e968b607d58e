import type { FilterStatus } from '../../core/filter/filter.ts';
import type { ResultFlag } from '../../core/types.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { useStudio } from '../studio.tsx';
import { flagNames, statusNames, toggled, toggleFlag } from './filter-chips.ts';
import styles from './filter-popover.module.css';
import { AtLeast, Engines, Ranges, Switches } from './other-conditions.tsx';
import { TagPicker } from './tag-picker.tsx';

const statuses: readonly FilterStatus[] = ['tagged', 'untagged', 'unparsable', 'failed', 'empty-text'];

/** All conditions that can be added. */
export function FilterPopover() {
  return (
    <Popover
      label="Add a condition"
      trigger={(props) => (
        <Button kind="quiet" size="s" icon="plus" {...props}>
          Filter
        </Button>
      )}
    >
      {() => (
        <div className={styles.wide}>
          <div className={styles.half}>
            <TagPicker />
            <AtLeast />
            <Switches />
          </div>
          <div className={styles.half}>
            <Statuses />
            <Flags />
            <Engines />
            <Datasets />
            <Ranges />
          </div>
        </div>
      )}
    </Popover>
  );
}

function Statuses() {
  const filter = useStudio((state) => state.filter);
  const setFilter = useStudio((state) => state.setFilter);
  return (
    <fieldset className={styles.group}>
      <legend>Status</legend>
      <div className={styles.pairs}>
        {statuses.map((status) => (
          <Checkbox
            key={status}
            label={statusNames[status]}
            checked={filter.statuses.includes(status)}
            onChange={() => setFilter({ ...filter, statuses: toggled(filter.statuses, status) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The one that matters most comes first: these texts are worth a larger model. */
const flags: readonly ResultFlag[] = ['far-from-known', 'input-truncated', 'output-cut'];

function Flags() {
  const filter = useStudio((state) => state.filter);
  const setFilter = useStudio((state) => state.setFilter);
  return (
    <fieldset className={styles.group}>
      <legend>Noted by the engine</legend>
      {flags.map((flag) => (
        <Checkbox
          key={flag}
          label={flagNames[flag]}
          checked={filter.flags?.includes(flag) === true}
          onChange={() => setFilter(toggleFlag(filter, flag))}
        />
      ))}
    </fieldset>
  );
}

function Datasets() {
  const datasets = useStudio((state) => state.project?.datasets);
  const filter = useStudio((state) => state.filter);
  const setFilter = useStudio((state) => state.setFilter);
  if (datasets === undefined || datasets.length < 2) return null;
  return (
    <fieldset className={styles.group}>
      <legend>Datasets</legend>
      {datasets.map(({ id, name, colour }) => (
        <Checkbox
          key={id}
          label={
            <span className={styles.dataset}>
              <Swatch colour={colour} size={8} /> {name}
            </span>
          }
          checked={filter.datasets.includes(id)}
          onChange={() => setFilter({ ...filter, datasets: toggled(filter.datasets, id) })}
        />
      ))}
    </fieldset>
  );
}
