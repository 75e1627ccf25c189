/** The cheapest round trip from stop 0 through all stops, by dynamic programming over sets of stops (Held & Karp 1962, Bellman 1962): for up to some 15 stops. */
export function exactRound(costs: readonly (readonly number[])[]): number[] {
  const others = costs.length - 1;
  if (others < 1) return [0];
  const far = Number.MAX_VALUE;
  const sets = 2 ** others;
  /** Least cost of going from 0 through a set of stops to its last one, at set x others + last. */
  const least = new Float64Array(sets * others).fill(far);
  const before = new Int8Array(sets * others).fill(-1);
  const cost = costs.map((row) => Float64Array.from(row));
  for (let last = 0; last < others; last++)
    least[(1 << last) * others + last] = (cost[0] as Float64Array)[last + 1] as number;
  for (let set = 1; set < sets; set++)
    for (let last = 0; last < others; last++) {
      const sum = least[set * others + last] as number;
      if (sum === far) continue;
      const row = cost[last + 1] as Float64Array;
      for (let next = 0; next < others; next++) {
        if ((set & (1 << next)) !== 0) continue;
        const place = (set | (1 << next)) * others + next;
        const longer = sum + (row[next + 1] as number);
        if (longer < (least[place] as number)) {
          least[place] = longer;
          before[place] = last;
        }
      }
    }
  let set = sets - 1;
  let last = 0;
  const back = (stop: number): number => (least[set * others + stop] as number) + (cost[stop + 1]?.[0] ?? 0);
  for (let stop = 1; stop < others; stop++) if (back(stop) < back(last)) last = stop;
  const round: number[] = [];
  while (last >= 0) {
    round.push(last + 1);
    const previous = before[set * others + last] as number;
    set &= ~(1 << last);
    last = previous;
  }
  return [0, ...round.reverse()];
}
