/** A grid's sums from the first period to each: in its columns, what has come together by the end of them. */
export function soFar(grid: string): string {
  return `MMULT(${grid},(SEQUENCE(Plan_Periods)<=SEQUENCE(1,Plan_Periods))*1)`;
}
