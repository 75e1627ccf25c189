import { minimumOnInterval } from "../../statistics/minimumOnInterval";
import { completeFit } from "./completeFit";
import { errorGrowth } from "./errorGrowth";
import type { ModelFit } from "./ModelFit";

/**
 * A history's fit by an optimised theta model, without seasonality: simple exponential smoothing plus the share 1 - 1/theta of a line, which
 * is the one through the whole history or, where `isDynamic`, fitted anew at every period. Fiorucci, Pellegrini, Louzada, Petropoulos and
 * Koehler (2016), Models for optimising the theta method; Assimakopoulos and Nikolopoulos (2000). For a given alpha the errors are linear
 * in the first level and in 1 - 1/theta, so only alpha is searched.
 */
export function optimisedThetaFit(history: readonly number[], horizon: number, isDynamic: boolean): ModelFit {
  const lines = isDynamic ? runningLines(history) : oneLine(history, horizon);
  const alpha =
    history.length < 4
      ? 0.3
      : minimumOnInterval((x) => solve(history, lines, x).squares, { from: 0.05, to: 0.99, gridPoints: 13, steps: 14 });
  const { first, share } = solve(history, lines, alpha);
  const extended = [...history];
  const fitted: number[] = [];
  const mean: number[] = [];
  let level = first;
  let decayed = 1;
  for (let t = 0; t < history.length + horizon; t++) {
    const expected = level + share * lineAhead(lines, t, decayed, alpha);
    if (t < history.length) fitted.push(expected);
    else {
      mean.push(expected);
      extended.push(expected);
      if (isDynamic) addLine(lines, extended, t);
    }
    level = alpha * (extended[t] ?? 0) + (1 - alpha) * level;
    decayed *= 1 - alpha;
  }
  return completeFit({
    model: isDynamic ? "dotm" : "otm",
    history,
    mean,
    fitted,
    growth: errorGrowth(() => alpha),
    estimated: 3,
    parameters: { alpha, theta: 1 / (1 - share), level: first },
  });
}

/** Intercept and slope of the least-squares line through the first t values, at index t (index 0: no values). */
interface Lines {
  readonly intercepts: number[];
  readonly slopes: number[];
  readonly sums: number[];
  readonly moments: number[];
}

function runningLines(history: readonly number[]): Lines {
  const lines: Lines = { intercepts: [0], slopes: [0], sums: [0], moments: [0] };
  history.forEach((_, index) => addLine(lines, history, index));
  return lines;
}

/** The line through all of the history, at every index. */
function oneLine(history: readonly number[], horizon: number): Lines {
  const { intercepts, slopes, ...others } = runningLines(history);
  const same = (values: readonly number[]): number[] =>
    Array.from({ length: history.length + horizon + 1 }, () => values[history.length] ?? 0);
  return { intercepts: same(intercepts), slopes: same(slopes), ...others };
}

function addLine({ intercepts, slopes, sums, moments }: Lines, values: readonly number[], index: number): void {
  const t = index + 1;
  const sum = (sums[index] ?? 0) + (values[index] ?? 0);
  const moment = (moments[index] ?? 0) + t * (values[index] ?? 0);
  const slope = t < 2 ? 0 : (12 / (t * (t * t - 1))) * (moment - ((t + 1) / 2) * sum);
  sums.push(sum);
  moments.push(moment);
  slopes.push(slope);
  intercepts.push(sum / t - ((t + 1) / 2) * slope);
}

/** The part of the line in the forecast of period t + 1, from the line through the first t values. `decayed` = (1 - alpha)^t. */
function lineAhead({ intercepts, slopes }: Lines, t: number, decayed: number, alpha: number): number {
  return decayed * (intercepts[t] ?? 0) + ((1 - decayed * (1 - alpha)) / alpha) * (slopes[t] ?? 0);
}

function solve(
  history: readonly number[],
  lines: Lines,
  alpha: number,
): { first: number; share: number; squares: number } {
  let [base, decayed] = [0, 1];
  let [ff, fl, ll, fy, ly, yy] = [0, 0, 0, 0, 0, 0];
  history.forEach((value, t) => {
    const line = lineAhead(lines, t, decayed, alpha);
    const error = value - base;
    ff += decayed * decayed;
    fl += decayed * line;
    ll += line * line;
    fy += decayed * error;
    ly += line * error;
    yy += error * error;
    base = alpha * value + (1 - alpha) * base;
    decayed *= 1 - alpha;
  });
  const determinant = ff * ll - fl * fl;
  // theta >= 1: the share of the line lies from 0 to (almost) 1.
  const free = determinant > 1e-10 * ff * ll ? (ly * ff - fy * fl) / determinant : 0;
  const share = Math.min(0.999, Math.max(0, free));
  const first = (fy - share * fl) / ff;
  const squares =
    yy - 2 * first * fy - 2 * share * ly + first * first * ff + 2 * first * share * fl + share * share * ll;
  return { first, share, squares };
}
