/** The curve along which a new item is taken up; time is counted in periods since its launch. */
export type LaunchCurve =
  | {
      readonly kind: "bass";
      /** Coefficient of innovation p, a period: buyers who need no example. Above 0. */
      readonly innovation: number;
      /** Coefficient of imitation q, a period: buyers who follow others. 0 or more. */
      readonly imitation: number;
    }
  | {
      readonly kind: "logistic" | "gompertz" | "linear";
      /** Periods after which the curve is complete. Above 0. */
      readonly rampPeriods: number;
    };
