/** What a filter asks of one run: its word on a tag, whichever layer is in effect. */
import { whereCode } from '../metrics/column-masks.ts';
import type { Mask } from '../metrics/mask.ts';
import { statusCodes, type Entries, type TagIndex } from '../metrics/tag-index.ts';
import { i32, u32, u8 } from '../metrics/typed.ts';
import type { Filter, RunTag } from './filter.ts';

const tagged = statusCodes.indexOf('tagged');

/** Queries whose text the run has tagged, with the tag or (`given` is false) without it; none where there is no such run. */
export function withRunTag(index: TagIndex, { run, tag, given }: RunTag): Mask {
  const { columns, entries, tagIds } = index;
  const said = index.entriesOfRun(run) ?? new Int32Array(0);
  const tagId = tagIds.get(tag) ?? -1;
  const chosen = new Uint8Array(columns.queries);
  for (let query = 0; query < chosen.length; query++) {
    const entry = i32(said, u32(columns.textIds, query));
    // The run may have gone on since the index was built: what lies behind its entries has no status in them yet.
    if (entry < 0 || u8(entries.status, entry) !== tagged) continue;
    if (carries(entries, entry, tagId) === given) chosen[query] = 1;
  }
  return whereCode(chosen, Uint8Array.of(0, 1));
}

function carries({ tagFrom, tags }: Entries, entry: number, tagId: number): boolean {
  const end = u32(tagFrom, entry + 1);
  for (let at = u32(tagFrom, entry); at < end; at++) if (u32(tags, at) === tagId) return true;
  return false;
}

/** The filter with one more condition: of the texts that both runs have tagged, those that only the first gives the tag. */
export function withTagOfOne(filter: Filter, tag: string, giving: number, other: number): Filter {
  const asked = [
    { run: giving, tag, given: true },
    { run: other, tag, given: false },
  ];
  const others = (filter.runTags ?? []).filter(
    (one) => !asked.some((two) => two.run === one.run && two.tag === one.tag),
  );
  return { ...filter, runTags: [...others, ...asked] };
}

/** The filter without one of its conditions on a run's tags. */
export function withoutRunTag({ runTags = [], ...rest }: Filter, gone: RunTag): Filter {
  const left = runTags.filter((one) => one !== gone);
  return left.length === 0 ? rest : { ...rest, runTags: left };
}
