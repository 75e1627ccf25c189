import { median } from "simple-statistics";

/** Sales below which nothing can be said about their sizes. */
const leastSales = 5;
/** Smallest deviation of the logarithms: at the usual limit of 3.5 a sale is odd from four times the usual one on. */
const leastScale = 0.4;

/**
 * How many robust standard deviations a value lies above what is usual for an item that sells now and then: sizes of sales are compared
 * by their logarithms (median and median absolute deviation). Periods without demand are its nature, and small sales too.
 */
export function intermittentDeviation(
  values: readonly number[],
  isLeftOut: readonly boolean[],
): (value: number) => number {
  const sizes = values.filter((value, t) => value > 0 && !isLeftOut[t]).map(Math.log);
  if (sizes.length < leastSales) return () => 0;
  const centre = median(sizes);
  const scale = Math.max(leastScale, 1.4826 * median(sizes.map((size) => Math.abs(size - centre))));
  return (value) => (value > 0 ? Math.max(0, Math.log(value) - centre) / scale : 0);
}
