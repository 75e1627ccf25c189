/**
 * Parts that add up to a total but for rounding, one of them moved by as little as lets their plain sum, from the first to the last, be
 * the total: the one at `positions[0]`, else the next. The parts as they are where floating point has no such number.
 */
export function addingUp(parts: readonly number[], total: number, positions: readonly number[]): readonly number[] {
  for (const position of positions) {
    const moved = [...parts];
    // Sums are rounded to even: where a whole step goes past the total, a part of it may not.
    for (let round = 0, share = 1; round < 8; round++, share = round % 2 === 0 ? share / 2 : share) {
      const missing = total - moved.reduce((sum, part) => sum + part, 0);
      if (missing === 0) return moved;
      moved[position] = (moved[position] ?? 0) + share * missing;
    }
  }
  return parts;
}
