const first = "SEQUENCE(1,Plan_Periods)=1";

/** A grid (by its name) one period later: each column shows the one before it, the first `start`. */
export function periodBefore(grid: string, start: string): string {
  return `IF(${first},${start},INDEX(${grid},SEQUENCE(ROWS(${grid})),IF(${first},1,SEQUENCE(1,Plan_Periods)-1)))`;
}
