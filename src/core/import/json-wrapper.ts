/** Tells a wrapper object (`{"data": [...]}`) from a record by the start of its text. */
import { messageKeys } from './forms.ts';
import { JsonSplitter } from './json-split.ts';
import { isRecord } from './record.ts';
import { readRecord } from './record-bytes.ts';
import { recordKeys } from './record-keys.ts';

/** True where the text begins an object with a list of objects in it that are no messages, and no key of a record. */
export function isWrapperHead(text: string): boolean {
  let lists = 0;
  let records = 0;
  const splitter = new JsonSplitter(
    {
      member(key) {
        if (recordKeys.has(key)) records += 1;
      },
      value(bytes, row) {
        const { value } = readRecord(bytes);
        if (row !== 1 || !isRecord(value)) return;
        if (messageKeys(value) === null) lists += 1;
        else records += 1;
      },
      fault: () => undefined,
    },
    true,
  );
  splitter.push(new TextEncoder().encode(text));
  return lists > 0 && records === 0;
}
