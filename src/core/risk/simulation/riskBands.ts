import { quantileOf } from "./quantileOf";
import { riskFigures, type RiskFigure } from "./PlanRisk";

/** How a figure of the year scatters. */
export interface FigureBand {
  readonly figure: RiskFigure;
  readonly mean: number;
  /** The values that are not exceeded with the given chances. */
  readonly levels: readonly number[];
  /** Share of the trials that miss the target: less than it, or of cost and stock more. Null without a target. */
  readonly missing: number | null;
}

/** Figures of which less is better. */
const lessIsBetter: ReadonlySet<RiskFigure> = new Set(["cost", "stock"]);
/** Rounding noise of a sum over a year is no miss. */
const noise = 1e-9;

/** Bands of the trials that `simulatePlan` gives, part behind part. */
export function riskBands(
  parts: readonly Float64Array[],
  chances: readonly number[],
  targets: Readonly<Partial<Record<RiskFigure, number>>>,
): FigureBand[] {
  const width = riskFigures.length;
  const trials = parts.reduce((sum, part) => sum + part.length, 0) / width;
  return riskFigures.map((figure, column): FigureBand => {
    const values = new Float64Array(trials);
    let at = 0;
    for (const part of parts) for (let each = column; each < part.length; each += width) values[at++] = part[each] ?? 0;
    values.sort();
    const target = targets[figure];
    const side = lessIsBetter.has(figure) ? -1 : 1;
    const edge = noise * Math.abs(target ?? 0);
    const missed =
      target === undefined ? null : values.reduce((sum, value) => sum + (side * (target - value) > edge ? 1 : 0), 0);
    return {
      figure,
      mean: values.reduce((sum, value) => sum + value, 0) / trials,
      levels: chances.map((chance) => quantileOf(values, chance)),
      missing: missed === null ? null : missed / trials,
    };
  });
}
