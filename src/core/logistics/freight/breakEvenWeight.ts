import { DomainError } from "../../DomainError";
import { breakCharge, lineHaul, type Rating } from "./lineHaul";
import type { RateTable } from "./RateTable";

/** A tariff by weight against the cost of a whole vehicle. */
export interface BreakEvenInput extends Omit<Rating, "deficitWeight"> {
  readonly table: RateTable;
  /** Fuel surcharge on the tariff as a share of its line haul. */
  readonly fuel: number;
  /** Money a shipment by the tariff beside it. */
  readonly accessorials: number;
  /** Money for the whole vehicle, whatever it carries. */
  readonly vehicle: number;
  /** Weight that the vehicle takes; null: any. */
  readonly capacity: number | null;
}

/**
 * The least weight from which the whole vehicle costs no more than the tariff. With deficit weight the tariff never falls with the
 * weight, so that from there on it stays so: Coyle, Novack & Gibson, Transportation, truckload and less than truckload. Errors, "infeasible": the
 * tariff is cheaper up to its end, or up to what the vehicle takes.
 */
export function breakEvenWeight(input: BreakEvenInput): number {
  const { table, vehicle, fuel, accessorials, rateWeight, capacity } = input;
  const rating = { ...input, deficitWeight: true };
  const wanted = (vehicle - accessorials) / (1 + fuel);
  const weight = table.breaks.map((_, index) => reachedIn(index)).find((found) => found !== null) ?? null;
  if (weight === null) throw never();
  if (capacity !== null && weight > capacity)
    throw new DomainError("infeasible", "logistics.breakEven.capacity", { weight, capacity });
  return weight;

  /** The least weight in a break at which the line haul is what is wanted, or null. */
  function reachedIn(index: number): number | null {
    const at = table.breaks[index];
    if (!at) return null;
    const raised = table.breaks.slice(index + 1).map((higher) => breakCharge(higher, higher.from, rating));
    if (Math.min(...raised) < wanted) return null;
    const atStart = breakCharge(at, at.from, rating);
    if (atStart >= wanted) return at.from;
    const reached =
      at.rate > 0 ? ((wanted - at.flat - at.perDistance * input.distance) * rateWeight) / at.rate : Infinity;
    const next = table.breaks[index + 1]?.from ?? Infinity;
    return reached <= (at.to ?? Infinity) && reached < next ? reached : null;
  }

  function never(): DomainError {
    const end = table.breaks.at(-1)?.to ?? null;
    if (end === null) return new DomainError("infeasible", "logistics.breakEven.flat", { vehicle });
    const most = lineHaul(table, end, rating).charge * (1 + fuel) + accessorials;
    return new DomainError("infeasible", "logistics.breakEven.never", { end, most, vehicle });
  }
}
