/** The one value of an answer that is a block of one cell. */
export function single(answer: unknown): unknown {
  const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  expect([rows.length, rows[0]?.length]).toEqual([1, 1]);
  return rows[0]?.[0];
}
