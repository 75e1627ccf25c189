import { demandIntervals } from "../classes/demandIntervals";
import { isSeasonallyIdle } from "../seasonality/isSeasonallyIdle";

/** Mean interval between demands from which an item is intermittent: Syntetos, Boylan and Croston (2005). */
const intermittentFrom = 1.32;

/** True for an item that sells now and then, and not for one that only rests every year at the same time. `values` begin with the first demand. */
export function isIntermittent(values: readonly number[], season: number): boolean {
  return demandIntervals(values).meanInterval > intermittentFrom && !isSeasonallyIdle(values, season);
}
