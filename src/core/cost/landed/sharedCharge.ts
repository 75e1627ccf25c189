import { DomainError } from "../../DomainError";
import { largestRemainder } from "../../statistics/largestRemainder";
import { roundTo } from "../roundTo";
import type { LandedLine, ShipmentCharge } from "./LandedInput";

/** What every line bears of a charge; the shares add up to the (rounded) charge exactly. `goods` is the value of each line. */
export function sharedCharge(
  charge: ShipmentCharge,
  name: string,
  lines: readonly LandedLine[],
  goods: readonly number[],
  decimals: number | null,
): number[] {
  // Amounts a line are bills of their own, each rounded for itself.
  if ("lines" in charge) return charge.lines.map((amount) => roundTo(amount, decimals));
  const { by } = charge;
  const total = roundTo(charge.total, decimals);
  if (total === 0) return lines.map(() => 0);
  if (lines.length === 1) return [total];
  const weights = by === "value" ? goods : lines.map((line) => line[by]);
  if (!weights.some((weight) => weight > 0))
    throw new DomainError("invalid", "cost.landed.noBasis", { charge: name, amount: total, by });
  return largestRemainder(total, weights, decimals);
}
