/**
 * Puts weights into loads of one size, the heaviest first into the fullest load that still has room (best fit decreasing); null where that does
 * not fit. Answer: the load of each weight.
 */
export function packLoads(weights: readonly number[], loads: number, most: number): number[] | null {
  const room = new Array<number>(loads).fill(most * (1 + 1e-9));
  const placed = new Array<number>(weights.length).fill(-1);
  const heaviestFirst = weights.map((_, index) => index).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  for (const index of heaviestFirst) {
    const weight = weights[index] ?? 0;
    let best = -1;
    room.forEach((left, load) => {
      if (left >= weight && (best < 0 || left < (room[best] ?? 0))) best = load;
    });
    if (best < 0) return null;
    placed[index] = best;
    room[best] = (room[best] ?? 0) - weight;
  }
  return placed;
}
