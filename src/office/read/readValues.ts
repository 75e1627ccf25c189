/**
 * The values of a range in portions that Excel on the web answers (5 MB a response); a range of whole columns must be
 * trimmed before.
 */
export async function readValues(
  context: Excel.RequestContext,
  range: Excel.Range,
  size: { readonly rows: number; readonly columns: number },
): Promise<readonly (readonly unknown[])[]> {
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / size.columns));
  const values: (readonly unknown[])[] = [];
  for (let start = 0; start < size.rows; start += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, size.rows - start);
    const portion = range
      .getCell(start, 0)
      .getResizedRange(rows - 1, size.columns - 1)
      .load("values");
    // One portion at a time is the purpose: a whole history may not fit into one answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const row of portion.values) values.push(row);
  }
  return values;
}

const cellsAtOnce = 100_000;
