import { useState, type ReactNode } from 'react';
import { countSentence } from '../../core/filter/sentence.ts';
import { countTicks } from '../../store/ticks.ts';
import type { DatasetInfo } from '../../store/state.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/field.tsx';
import { formatPlural } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Page, PageTitle } from '../../ui/page.tsx';
import { useStudio } from '../studio.tsx';
import {
  expectedBytes,
  firstChoice,
  losesForms,
  ownFormat,
  requestOf,
  scopeValue,
  type ScopeChoice,
} from './export-choice.ts';
import { ExportJob } from './export-job.tsx';
import styles from './export-view.module.css';
import { Options } from './options.tsx';
import { Preview } from './preview.tsx';
import { SaveButtons } from './save-buttons.tsx';
import { useExport } from './use-export.ts';
import { useScope, type ScopeView } from './use-scope.ts';

function plural(count: number, flat: boolean): string {
  return flat ? formatPlural(count, 'query', 'queries') : formatPlural(count, 'row');
}

/** "12 rows", or in the flat form "20 queries" where they are known. */
function amount({ rows, queries }: ScopeView, flat: boolean): string {
  return flat && queries !== null ? plural(queries, true) : plural(rows, false);
}

interface ScopeOption {
  readonly scope: ScopeChoice;
  readonly label: string;
  readonly hint: string;
}

/** Everything, what the filter matches, what is ticked, and each dataset. */
function useScopeOptions(ready: readonly DatasetInfo[]): readonly ScopeOption[] {
  const matches = useStudio((studio) => studio.matches);
  const ticked = useStudio((studio) =>
    countTicks(
      studio.ticks,
      ready.map(({ id }) => id),
    ),
  );
  return [
    {
      scope: { kind: 'everything' },
      label: 'Everything',
      hint: `${formatPlural(ready.length, 'dataset')}, one after the other`,
    },
    {
      scope: { kind: 'filter' },
      label: 'What the filter matches',
      hint: matches === null ? 'counting…' : `${countSentence(matches.queries, matches.rows)}, with all their queries`,
    },
    { scope: { kind: 'ticked' }, label: 'Ticked rows', hint: plural(ticked, false) },
    ...ready.map((dataset) => ({
      scope: { kind: 'dataset' as const, datasetId: dataset.id },
      label: dataset.name,
      hint: plural(dataset.rows, false),
    })),
  ];
}

/** Said before saving: a file is read by one mapping when it comes in again. */
function MixedForms({ onEach }: { readonly onEach: () => void }) {
  return (
    <p className={styles.warning}>
      <Icon name="alert" />
      <span>
        These datasets have different forms. Brought in again as one file, they would be read as if they had one, and
        queries of the others would be missing.{' '}
        <Button kind="link" onClick={onEach}>
          Make a file for each dataset
        </Button>
      </span>
    </p>
  );
}

/** Rows with their tags, written to a file. `figures` saves the charts: they are another feature's. */
export function ExportView({ figures }: { readonly figures: ReactNode }) {
  const project = useStudio((studio) => studio.project);
  const [choice, setChoice] = useState(firstChoice);
  const ready = (project?.datasets ?? []).filter(({ state }) => state === 'ready');
  const options = useScopeOptions(ready);
  // A dataset that was chosen may be deleted meanwhile.
  const chosen = options.find(({ scope }) => scopeValue(scope) === scopeValue(choice.scope)) ?? options[0];
  const { scope, label } = chosen ?? { scope: firstChoice.scope, label: '' };
  const view = useScope(scope, ready);
  const request = requestOf(choice, view.datasets);
  const job = useExport();
  const name = scope.kind === 'dataset' ? label : (project?.project.name ?? '');

  return (
    <Page>
      <PageTitle>Export</PageTitle>
      <p className={styles.lead}>
        Rows come out as they came in, with their tags, where these come from and what could not be tagged. What is
        exported here can be brought in again unchanged.
      </p>
      <div className={styles.choices}>
        <RadioGroup
          label="Rows"
          name="export-rows"
          value={scopeValue(scope)}
          onValue={(value) => {
            const option = options.find((one) => scopeValue(one.scope) === value);
            if (option !== undefined) setChoice({ ...choice, scope: option.scope });
          }}
          options={options.map((one) => ({ value: scopeValue(one.scope), label: one.label, hint: one.hint }))}
        />
        <Options
          choice={choice}
          format={request.format}
          ownFormat={ownFormat(view.datasets)}
          datasets={view.datasets.length}
          onChoice={setChoice}
        />
      </div>
      {losesForms(request, view.datasets) ? (
        <MixedForms onEach={() => setChoice({ ...choice, files: 'each' })} />
      ) : null}
      <div className={styles.go}>
        <SaveButtons
          amount={amount(view, request.shape === 'flat')}
          bytes={expectedBytes(view.datasets, view.rows)}
          disabled={view.rows === 0 || job.state.state === 'running'}
          onSave={(to) => job.start({ name, request, to, scope: view.load })}
        />
        <ExportJob state={job.state} onCancel={job.cancel} />
        {figures}
      </div>
      <Preview view={view} request={request} />
    </Page>
  );
}
