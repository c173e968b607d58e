import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/field.tsx';
import { formatPlural } from '../../ui/format.ts';
import { useStudio } from '../studio.tsx';
import { ExportJob } from './export-job.tsx';
import styles from './export-view.module.css';
import { Preview } from './preview.tsx';
import { useExport } from './use-export.ts';

const everything = 'everything';

/** Whole rows with their tags, written to a file. */
export function ExportView() {
  const datasets = useStudio((studio) => studio.project?.datasets);
  const [choice, setChoice] = useState(everything);
  const ready = (datasets ?? []).filter((dataset) => dataset.state === 'ready');
  const chosen = ready.find((dataset) => String(dataset.id) === choice);
  const rows = (chosen === undefined ? ready : [chosen]).reduce((sum, dataset) => sum + dataset.rows, 0);
  const job = useExport(chosen);

  return (
    <div className={styles.view}>
      <div className={styles.page}>
        <h1 className={styles.title}>Export</h1>
        <p className={styles.lead}>
          Every row as it came in, byte for byte, with one key more that holds its tags, where they come from and what
          could not be tagged. The filter above does not narrow it.
        </p>
        <div className={styles.choices}>
          <RadioGroup
            label="Rows"
            name="export-rows"
            value={chosen === undefined ? everything : choice}
            onValue={setChoice}
            options={[
              {
                value: everything,
                label: 'Everything',
                hint: `${formatPlural(ready.length, 'dataset')}, one after the other`,
              },
              ...ready.map((dataset) => ({
                value: String(dataset.id),
                label: dataset.name,
                hint: formatPlural(dataset.rows, 'row'),
              })),
            ]}
          />
          <RadioGroup
            label="Format"
            name="export-format"
            value="jsonl"
            onValue={() => undefined}
            options={[{ value: 'jsonl', label: 'JSONL', hint: 'a record a line, as training tools read it' }]}
          />
        </div>
        <div className={styles.go}>
          <Button
            kind="primary"
            icon="export"
            disabled={rows === 0 || job.state.state === 'running'}
            onClick={job.start}
          >
            Export {formatPlural(rows, 'row')}
          </Button>
          <ExportJob state={job.state} onCancel={job.cancel} />
        </div>
        <Preview datasetId={chosen?.id ?? null} rows={rows} />
      </div>
    </div>
  );
}
