/** The part of the n-th sheet (from 0): the writer numbers them in order. */
export function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}
