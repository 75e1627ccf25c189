import { mean, median } from "simple-statistics";
import { isIntermittent } from "./isIntermittent";
import { usualDemand, type UsualDemandInput } from "./usualDemand";

/**
 * What an item could have been expected to sell in each period, judged by the periods that are not left out: level and season
 * (usualDemand); for an intermittent item the median size of its sales where something sold, else its mean demand.
 */
export function expectedDemand(input: UsualDemandInput): readonly number[] {
  const { values, season, isLeftOut } = input;
  if (!isIntermittent(values, season)) return usualDemand(input).expected;
  const kept = values.filter((_, t) => !isLeftOut[t]);
  const sizes = kept.filter((value) => value > 0);
  const size = sizes.length > 0 ? median(sizes) : 0;
  const rate = kept.length > 0 ? mean(kept) : 0;
  return values.map((value) => (value > 0 ? size : rate));
}
