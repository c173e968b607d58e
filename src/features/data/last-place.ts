/** Where the grid was when another view was looked at: the last list, and its first row in view. */

const last = { list: '', row: 0 };

export function keepPlace(list: string, row: number): void {
  last.list = list;
  last.row = row;
}

/** The row a list was left at; its first one when another list was looked at since. */
export function lastPlace(list: string): number {
  return last.list === list ? last.row : 0;
}
