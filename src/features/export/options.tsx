import { Checkbox, RadioGroup } from '../../ui/field.tsx';
import type { ExportFileFormat, ExportFiles, ExportProfile, ExportShape } from '../../workers/export/contract.ts';
import type { ExportChoice } from './export-choice.ts';
import styles from './export-view.module.css';

const formats: readonly { readonly value: ExportFileFormat; readonly label: string; readonly hint: string }[] = [
  { value: 'jsonl', label: 'JSONL', hint: 'a record a line, as training tools read it' },
  { value: 'json', label: 'JSON', hint: 'one list, in the wrapper it came in' },
  { value: 'csv', label: 'CSV', hint: 'for spreadsheets; tags as JSON in one column' },
  { value: 'tsv', label: 'TSV', hint: 'the same with tabs' },
  { value: 'parquet', label: 'Parquet', hint: 'typed columns, for pandas, Arrow and DuckDB' },
];

const shapes: readonly { readonly value: ExportShape; readonly label: string; readonly hint: string }[] = [
  { value: 'original', label: 'Whole rows', hint: 'as they came in, with their tags added' },
  { value: 'flat', label: 'One line a query', hint: 'text, tags, confidence, engine and status' },
];

const profiles: readonly { readonly value: ExportProfile; readonly label: string; readonly hint: string }[] = [
  { value: 'none', label: 'Any program', hint: 'format and form as you choose' },
  { value: 'llama-factory', label: 'LLaMA-Factory', hint: 'a file for each dataset, with dataset_info.json' },
  { value: 'mig', label: 'MIG', hint: 'tagged rows, tags under annotation.instag' },
  { value: 'opendataarena', label: 'OpenDataArena', hint: 'id and number of tags of tagged rows' },
];

const files: readonly { readonly value: ExportFiles; readonly label: string; readonly hint: string }[] = [
  { value: 'one', label: 'One file', hint: 'datasets one after the other' },
  { value: 'each', label: 'A file for each dataset', hint: 'in its own form, together in one zip' },
];

function valueIn<Value extends string>(options: readonly { readonly value: Value }[], value: string): Value | null {
  return options.find((option) => option.value === value)?.value ?? null;
}

interface OptionsProps {
  readonly choice: ExportChoice;
  /** The format that is written as things stand. */
  readonly format: ExportFileFormat;
  /** The format that the rows came in. */
  readonly ownFormat: ExportFileFormat;
  /** Datasets that rows are taken from. */
  readonly datasets: number;
  readonly onChoice: (choice: ExportChoice) => void;
}

/** For which program, in which form, in which format. */
export function Options({ choice, format, ownFormat, datasets, onChoice }: OptionsProps) {
  return (
    <>
      <RadioGroup
        label="For"
        name="export-profile"
        value={choice.profile}
        options={profiles}
        onValue={(value) => onChoice({ ...choice, profile: valueIn(profiles, value) ?? 'none' })}
      />
      {datasets > 1 && choice.profile !== 'llama-factory' ? (
        <RadioGroup
          label="Files"
          name="export-files"
          value={choice.files}
          options={files}
          onValue={(value) => onChoice({ ...choice, files: valueIn(files, value) ?? 'one' })}
        />
      ) : null}
      {choice.profile === 'none' ? (
        <>
          <RadioGroup
            label="Form"
            name="export-shape"
            value={choice.shape}
            options={shapes}
            onValue={(value) => onChoice({ ...choice, shape: valueIn(shapes, value) ?? 'original' })}
          />
          <div className={styles.format}>
            <RadioGroup
              label="Format"
              name="export-format"
              value={format}
              options={formats.map((option) =>
                option.value === ownFormat && choice.shape === 'original'
                  ? { ...option, hint: `${option.hint} (as the rows came in)` }
                  : option,
              )}
              onValue={(value) => onChoice({ ...choice, format: valueIn(formats, value) })}
            />
            {format === 'csv' || format === 'tsv' ? (
              <Checkbox
                label="Put ' before cells that a spreadsheet would run as a formula"
                checked={choice.escapeFormulas}
                onChange={(event) => onChoice({ ...choice, escapeFormulas: event.currentTarget.checked })}
              />
            ) : null}
          </div>
        </>
      ) : null}
    </>
  );
}
