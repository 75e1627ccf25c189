/** Whether more or less of a value is better, or hitting its target. */
export type TargetDirection = "higher" | "lower" | "target";

/** Red, amber or green. */
export type TrafficLight = "R" | "A" | "G";

/** Shares of the target by which a value may miss it. */
export interface StatusBands {
  /** Still green. */
  readonly green: number;
  /** Still amber; beyond it is red. */
  readonly amber: number;
}

const tolerance = 1e-12;

/** Status of a value against its target: by how much of the target it misses on the wrong side (on either side under "target"). A target of 0 takes the bands as amounts. */
export function trafficLight(
  value: number,
  target: number,
  direction: TargetDirection,
  bands: StatusBands,
): TrafficLight {
  const gap =
    direction === "higher" ? target - value : direction === "lower" ? value - target : Math.abs(value - target);
  const miss = target === 0 ? gap : gap / Math.abs(target);
  if (miss <= bands.green + tolerance) return "G";
  return miss <= bands.amber + tolerance ? "A" : "R";
}
