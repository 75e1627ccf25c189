import type { Tree } from "./treeOf";

/**
 * Forecasts of one period from the rows of one level down: those rows (and leaves above that level) keep their forecast, the rows
 * below share it in proportion to their own. Athanasopoulos, Ahmed and Hyndman (2009), Hierarchical forecasts for Australian
 * domestic tourism: forecast proportions. Children that are all forecast at zero share equally. Rows above the level are left to
 * be added up.
 */
export function splitDown({ order, children, levels }: Tree, forecasts: readonly number[], level: number): number[] {
  const result = [...forecasts];
  for (const row of order) {
    const below = children[row] ?? [];
    if ((levels[row] ?? 0) < level || below.length === 0) continue;
    const sum = below.reduce((total, child) => total + (forecasts[child] ?? 0), 0);
    for (const child of below) {
      const share = sum === 0 ? 1 / below.length : (forecasts[child] ?? 0) / sum;
      result[child] = share * (result[row] ?? 0);
    }
  }
  return result;
}
