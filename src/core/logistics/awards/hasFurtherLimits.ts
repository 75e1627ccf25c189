import type { AwardInput } from "./AwardInput";

/** True where not only warehouses have limits: a carrier or rate has one, or a rate is charged by the load. */
export function hasFurtherLimits({ rates, carriers }: AwardInput): boolean {
  return carriers.length > 0 || rates.some(({ capacity, charge }) => capacity !== null || charge === "load");
}
