import { mean, variance } from "simple-statistics";
import { demandIntervals } from "./demandIntervals";

export type DemandClass = "smooth" | "erratic" | "intermittent" | "lumpy" | "new" | "dying" | "no demand";

/** Periods of life up to which an item is new. */
const newPeriods = 3;

/**
 * The demand pattern of an item. Zeros before the first demand are not its life. "new": at most three periods of life; "dying": without
 * demand for four periods at least, and for three times its usual interval; else by the mean interval between demands (ADI) and the squared
 * coefficient of variation (population) of the demand sizes: Syntetos, Boylan and Croston (2005).
 */
export function demandClass(history: readonly number[], adiCutoff: number, cv2Cutoff: number): DemandClass {
  const launch = history.findIndex((value) => value !== 0);
  if (launch < 0) return "no demand";
  const life = history.slice(launch);
  if (life.length <= newPeriods) return "new";
  const { demands, meanInterval, periodsSinceLast } = demandIntervals(life);
  const usualInterval = (life.length - periodsSinceLast) / demands.length;
  if (periodsSinceLast >= Math.max(4, 3 * usualInterval)) return "dying";
  const size = mean(demands);
  const spread = variance(demands);
  const isVariable = spread > cv2Cutoff * size * size;
  if (meanInterval > adiCutoff) return isVariable ? "lumpy" : "intermittent";
  return isVariable ? "erratic" : "smooth";
}
