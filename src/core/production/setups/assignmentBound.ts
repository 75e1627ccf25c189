/** Least cost of giving every row a column of its own: the Hungarian method with shortest augmenting paths (Kuhn 1955; Jonker & Volgenant 1987). No round trip through all jobs costs less, if going from a job to itself costs too much. */
export function assignmentBound(costs: readonly (readonly number[])[]): number {
  const count = costs.length;
  const far = Number.MAX_VALUE;
  const rowPrice = new Float64Array(count + 1);
  const columnPrice = new Float64Array(count + 1);
  /** Row of each column, counted from 1; column 0 stands for the row that is being placed. */
  const rowOf = new Int32Array(count + 1);
  const before = new Int32Array(count + 1);
  for (let row = 1; row <= count; row++) {
    rowOf[0] = row;
    const least = new Float64Array(count + 1).fill(far);
    const done = new Uint8Array(count + 1);
    let column = 0;
    do {
      done[column] = 1;
      const from = rowOf[column] as number;
      let [step, next] = [far, 0];
      for (let each = 1; each <= count; each++) {
        if (done[each] === 1) continue;
        const cost = Math.min(far, costs[from - 1]?.[each - 1] ?? far);
        const reduced = cost - (rowPrice[from] as number) - (columnPrice[each] as number);
        if (reduced < (least[each] as number)) {
          least[each] = reduced;
          before[each] = column;
        }
        if ((least[each] as number) < step) [step, next] = [least[each] as number, each];
      }
      for (let each = 0; each <= count; each++) {
        if (done[each] === 1) {
          rowPrice[rowOf[each] as number] = (rowPrice[rowOf[each] as number] as number) + step;
          columnPrice[each] = (columnPrice[each] as number) - step;
        } else least[each] = (least[each] as number) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = before[column] as number;
      rowOf[column] = rowOf[previous] as number;
      column = previous;
    }
  }
  let total = 0;
  for (let column = 1; column <= count; column++) total += costs[(rowOf[column] as number) - 1]?.[column - 1] ?? 0;
  return total;
}
