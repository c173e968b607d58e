/** Rows of each group. */
export function groupsOf(rows: readonly { readonly group: number }[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const [row, { group }] of rows.entries()) {
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [row]);
    else members.push(row);
  }
  return [...groups.values()];
}
