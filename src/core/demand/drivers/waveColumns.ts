/** Pairs of sine and cosine over a season, as many as `pairs`; the last is a sine alone where its cosine would be 0 or nothing new. */
export function waveColumns(pairs: number, periodsPerSeason: number, length: number): number[][] {
  const over = (value: (period: number) => number): number[] => Array.from({ length }, (_, period) => value(period));
  const columns: number[][] = [];
  for (let wave = 1; wave <= pairs; wave++) {
    const angle = (2 * Math.PI * wave) / periodsPerSeason;
    columns.push(over((period) => Math.sin(angle * period)));
    if (2 * wave < periodsPerSeason) columns.push(over((period) => Math.cos(angle * period)));
  }
  return columns;
}
