import { DomainError } from "../../core/DomainError";
import type { DemandDistribution } from "../../core/inventory/DemandDistribution";
import type { DemandSource } from "../../core/inventory/simulation/DemandSource";
import { isOmitted } from "./isOmitted";
import { readNumber } from "./readNumber";
import { readVector } from "./readVector";

/** Demand of a simulation: a row or column of periods as they were, or drawn from; or the mean of a distribution. `distribution` null: left out. */
export function readSimulatedDemand(
  demand: unknown,
  distribution: DemandDistribution | null,
  deviation: unknown,
): DemandSource {
  if (isOmitted(demand)) throw new DomainError("invalid", "functions.required", { argument: "demand" });
  const { values } = readVector(demand, "demand", { minimum: 0 });
  if (values.length > 1) {
    if (distribution !== null && distribution !== "empirical")
      throw new DomainError("invalid", "inventory.simulation.row", { distribution, count: values.length });
    return { kind: distribution === null ? "replay" : "empirical", units: values };
  }
  if (distribution === "empirical") throw new DomainError("invalid", "inventory.simulation.mean");
  const kind = distribution ?? "normal";
  const needed = kind === "poisson" ? { default: 0 } : {};
  return { kind, mean: values[0] ?? 0, deviation: readNumber(deviation, "deviation", { ...needed, minimum: 0 }) };
}
