import { emptyFilter } from '../../core/filter/filter.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { useStudio } from '../studio.tsx';
import { isFiltering } from '../tag-filter.ts';

/** What stands in place of rows when there are none. */
export function NothingHere() {
  const datasets = useStudio((studio) => studio.project?.datasets.length ?? 0);
  const filter = useStudio((studio) => studio.filter);
  const setFilter = useStudio((studio) => studio.setFilter);
  if (datasets === 0) {
    return (
      <EmptyState title="No data in this project yet">
        Drop files or folders anywhere on this page, or add them in the list on the left.
      </EmptyState>
    );
  }
  if (!isFiltering(filter)) {
    return <EmptyState title="No queries yet">Rows appear here while they come in.</EmptyState>;
  }
  return (
    <EmptyState
      title="Nothing matches this filter"
      action={<Button onClick={() => setFilter(emptyFilter)}>Clear the filter</Button>}
    >
      No query fulfils all of its conditions at once. Take one away above, or start over.
    </EmptyState>
  );
}
