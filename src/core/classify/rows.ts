/** Lists of numbers, one after the other: those of row r stand from starts[r] to starts[r + 1] in items. */
export interface Rows {
  starts: Int32Array;
  items: Int32Array;
}

export function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const starts = new Int32Array(lists.length + 1);
  for (const [row, { length }] of lists.entries()) starts[row + 1] = (starts[row] as number) + length;
  const items = new Int32Array(starts[lists.length] as number);
  for (const [row, list] of lists.entries()) items.set(list, starts[row]);
  return { starts, items };
}
