import { autocorrelation } from "../../statistics/autocorrelation";
import { leastSquares } from "../../statistics/leastSquares";
import { residualsOn } from "../../statistics/residualsOn";
import { studentProbability } from "../../statistics/studentProbability";

export interface ShiftModelsInput {
  readonly values: readonly number[];
  readonly hasTrend: boolean;
  /** Columns of the season, one value a period, each without a level of its own; none = no season. */
  readonly season: readonly (readonly number[])[];
}

/** Levels, trend and season fitted together, so that none of them is taken for another. */
export interface ShiftModel {
  /** Positions at which a new level begins. */
  readonly breaks: readonly number[];
  /** Size of each break. */
  readonly steps: readonly number[];
  /** Probability that a break of no size would look as large, errors that hang together taken into account. */
  readonly probabilities: readonly number[];
  /** The values without season and trend, up to a constant. */
  readonly plain: readonly number[];
  /** The level without the season just before each break, the trend left in. */
  levelsBefore(): readonly number[];
  /** Bayes' criterion; a break counts three times, for its size and its place: Zhang and Siegmund (2007). */
  readonly criterion: number;
}

/** A step of whose squares less than this share is left beside line and season cannot be told from them. */
const untold = 1e-6;

/**
 * Least squares of a series on steps beside a level, a line and a season. The fixed part is taken out of the series and of the steps first,
 * so that many sets of breaks can be tried (Frisch and Waugh 1933). null where breaks cannot be told from the rest.
 */
export function shiftModels({
  values,
  hasTrend,
  season,
}: ShiftModelsInput): (breaks: readonly number[]) => ShiftModel | null {
  const count = values.length;
  const line = values.map((_, t) => t - (count - 1) / 2);
  const fixed = [values.map(() => 1), ...(hasTrend ? [line] : []), ...season];
  const unexplained = residualsOn(fixed);
  const rest = unexplained(values);
  const restOfStep = new Map<number, Float64Array>();
  const stepAt = (start: number): Float64Array => {
    const known = restOfStep.get(start) ?? unexplained(values.map((_, t) => (t >= start ? 1 : 0)));
    restOfStep.set(start, known);
    return known;
  };
  // Rounding is no error: a perfect fit would make every break certain, however small.
  const least = 1e-18 * values.reduce((sum, value) => sum + value * value, 0) + Number.MIN_VALUE;

  return (breaks) => {
    // Two seasons with a trend are two seasons with a step between them.
    if (breaks.some((start) => squaresOf(stepAt(start)) < untold * count)) return null;
    const fit = leastSquares(breaks.map(stepAt), rest);
    const parameters = fixed.length + 2 * breaks.length;
    if ("dependent" in fit || count <= parameters) return null;
    const steps = fit.coefficients;
    const raised = values.map((_, t) => breaks.reduce((sum, start, i) => sum + (t >= start ? (steps[i] ?? 0) : 0), 0));
    const residuals = [...rest].map((value, t) =>
      breaks.reduce((left, start, i) => left - (steps[i] ?? 0) * (stepAt(start)[t] ?? 0), value),
    );
    const squares = Math.max(fit.squares, least);
    const variance = (squares / (count - parameters)) * inflation(residuals, breaks.length + (hasTrend ? 2 : 1));
    return {
      breaks,
      steps,
      probabilities: steps.map((step, i) => {
        const error = Math.sqrt(variance * (fit.inverse[i]?.[i] ?? 0));
        return error > 0 ? studentProbability(step / error, count - parameters) : 1;
      }),
      levelsBefore: () => {
        const base = leastSquares(
          fixed,
          values.map((value, t) => value - (raised[t] ?? 0)),
        );
        const [level = 0, slope = 0] = "dependent" in base ? [] : base.coefficients;
        const lineAt = (t: number): number => (hasTrend ? slope * (t - (count - 1) / 2) : 0);
        return breaks.map((start) => level + (raised[start - 1] ?? 0) + lineAt(start - 0.5));
      },
      plain: raised.map((level, t) => level + (residuals[t] ?? 0)),
      criterion: count * Math.log(squares / count) + (fixed.length + 3 * breaks.length) * Math.log(count),
    };
  };
}

function squaresOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** By how much errors that hang together make a mean less sure: (1 + r) / (1 - r), r corrected for its bias in short series (Kendall 1954). */
function inflation(residuals: readonly number[], levels: number): number {
  const found = autocorrelation(residuals, 1)[0] ?? 0;
  const corrected = Math.min(0.9, Math.max(0, found + ((1 + 3 * found) * levels) / residuals.length));
  return (1 + corrected) / (1 - corrected);
}
