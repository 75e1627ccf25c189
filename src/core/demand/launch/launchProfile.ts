import { adoptedShare } from "./adoptedShare";
import type { LaunchCurve } from "./LaunchCurve";

/** The launch of one item. */
export interface LaunchInput {
  readonly curve: LaunchCurve;
  /** Units: of the whole market, or of a period at the peak. */
  readonly size: number;
  readonly sizeIs: "market" | "peak";
  readonly horizon: number;
  /** Period of the horizon in which sales begin; 1 is the first, 0 and less lie before it. */
  readonly launchPeriod: number;
}

/**
 * Sales of a new item by period. A market is bought once: a period sells what the curve rises in it, and all periods together
 * the market. A peak: the best period of a Bass curve sells it; the other curves climb to it and stay there.
 */
export function launchProfile({ curve, size, sizeIs, horizon, launchPeriod }: LaunchInput): number[] {
  const reached = (periods: number): number => adoptedShare(curve, periods);
  const rise = (period: number): number => reached(period) - reached(period - 1);
  const isRunRate = sizeIs === "peak" && curve.kind !== "bass";
  const scale = sizeIs === "peak" && curve.kind === "bass" ? size / rise(bestPeriod(curve, rise)) : size;
  return Array.from({ length: horizon }, (_, index) => {
    const period = index + 2 - launchPeriod;
    return scale * (isRunRate ? reached(period) : rise(period));
  });
}

/** The period of most sales: that which holds the inflection ln(q/p)/(p+q), or the one beside it. Bass (1969). */
function bestPeriod(
  { innovation, imitation }: LaunchCurve & { kind: "bass" },
  rise: (period: number) => number,
): number {
  if (imitation <= innovation) return 1;
  const inflection = Math.ceil(Math.log(imitation / innovation) / (innovation + imitation));
  return [inflection - 1, inflection, inflection + 1].reduce((best, each) => (rise(each) > rise(best) ? each : best));
}
