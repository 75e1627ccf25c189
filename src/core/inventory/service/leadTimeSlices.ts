import { gammaQuantile } from "../gammaQuantile";

const slices = 16;

/** A lead time that varies as equally likely lengths: gamma, cut in slices of one probability, each at its middle, then spread to the deviation itself. One length where nothing varies. */
export function leadTimeSlices(leadTime: number, deviation: number): number[] {
  if (leadTime === 0 || deviation === 0) return [leadTime];
  const shape = (leadTime / deviation) ** 2;
  const middles = Array.from({ length: slices }, (_, slice) => gammaQuantile((slice + 0.5) / slices, shape));
  const centre = middles.reduce((sum, middle) => sum + middle, 0) / slices;
  const spread = Math.sqrt(middles.reduce((sum, middle) => sum + (middle - centre) ** 2, 0) / slices);
  return middles.map((middle) => Math.max(0, leadTime + ((middle - centre) / spread) * deviation));
}
