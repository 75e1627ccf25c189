/** A rise of a price or rate. */
export interface Rise {
  /** Share: 0.03 is 3 %, -0.02 a saving. */
  readonly share: number;
  /** Period from which it holds, the first being 1. */
  readonly from: number;
}

/** How often a rise comes: "step" once, "yearly" again after every year, "smooth" evenly compounded, the whole share a year after its period. */
export type RiseManner = "step" | "yearly" | "smooth";

/** Factors by period of rises that compound with one another. */
export function riseFactors(
  rises: readonly Rise[],
  manner: RiseManner,
  periods: number,
  periodsPerYear: number,
): number[] {
  const times = (passed: number): number =>
    manner === "step" ? 1 : manner === "yearly" ? Math.floor(passed / periodsPerYear) + 1 : passed / periodsPerYear;
  return Array.from({ length: periods }, (_, index) =>
    rises.reduce((factor, { share, from }) => {
      const passed = index + 1 - from;
      return passed < 0 ? factor : factor * (1 + share) ** times(passed);
    }, 1),
  );
}
