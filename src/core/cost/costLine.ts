import { DomainError } from "../DomainError";
import type { CostBehaviour } from "./CostBehaviour";

/** A line of a cost budget. */
export interface CostLineInput {
  /** Units, hours, orders ... of each period. */
  readonly driver: readonly number[];
  /** Money a unit of the driver ("variable", "semi"), a step ("step") or a period ("fixed"). */
  readonly rate: number;
  readonly behaviour: CostBehaviour;
  /** Driver units that one step serves; used by "step" only. */
  readonly stepSize: number;
  /** Money a period on top, under every behaviour. */
  readonly fixedPart: number;
  /** Factor on the cost of each period. */
  readonly factors: readonly number[];
}

/** Rounding noise: 3 x 0.1 is not one more step of 0.3. */
const tolerance = 1e-9;

/** Cost of each period: (behaviour's part + fixed part) x escalation factor. Steps begin with the first unit: 1 to 100 units are one step of 100. Horngren et al. (2015), chapter 2. */
export function costLine(input: CostLineInput): number[] {
  const { rate, behaviour, stepSize, fixedPart } = input;
  if (behaviour === "step" && !(stepSize > 0)) throw new DomainError("invalid", "cost.line.stepSize", { stepSize });
  return input.driver.map((units, period) => {
    const part =
      behaviour === "fixed"
        ? rate
        : behaviour === "step"
          ? Math.ceil(units / stepSize - tolerance) * rate
          : units * rate;
    return (part + fixedPart) * (input.factors[period] ?? 1);
  });
}
