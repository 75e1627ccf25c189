import { DomainError } from "../../core/DomainError";
import type { StockPolicy } from "../../core/inventory/simulation/StockPolicy";
import { readVector } from "./readVector";

/** What the parameters of each policy are, in their order; basestock may leave out the first. */
const parametersOf = {
  rq: ["reorderPoint", "orderQuantity"],
  ss: ["reorderPoint", "orderUpTo"],
  rss: ["reviewPeriod", "reorderPoint", "orderUpTo"],
  basestock: ["reviewPeriod", "orderUpTo"],
} as const;

/** The words of the policies. */
export type PolicyName = keyof typeof parametersOf;

/** A policy from its word and its numbers, and the stock that it begins with if nobody says otherwise. */
export function readPolicy(
  name: PolicyName,
  raw: unknown,
  reviews: number,
): { readonly policy: StockPolicy; readonly top: number } {
  const { values } = readVector(raw, "parameters");
  const wanted = parametersOf[name];
  const isShort = name === "basestock" && values.length === 1;
  if (values.length !== wanted.length && !isShort)
    throw new DomainError("invalid", "inventory.simulation.parameters", {
      policy: name,
      names: wanted.join(", "),
      wanted: wanted.length,
      count: values.length,
    });
  const [first, second, third] = [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0];
  if (name === "rq") {
    if (second > 0) return { policy: { kind: "rq", reorderPoint: first, orderQuantity: second }, top: first + second };
    throw new DomainError("invalid", "inventory.simulation.quantity", { quantity: second });
  }
  const reviewPeriod = name === "ss" || isShort ? null : wholeLooks(first, reviews);
  if (name === "basestock") {
    const orderUpTo = isShort ? first : second;
    return { policy: { kind: "basestock", reviewPeriod, orderUpTo }, top: orderUpTo };
  }
  const [reorderPoint, orderUpTo] = name === "ss" ? [first, second] : [second, third];
  if (orderUpTo < reorderPoint)
    throw new DomainError("invalid", "inventory.simulation.levels", { reorderPoint, orderUpTo });
  return { policy: { kind: "ss", reviewPeriod, reorderPoint, orderUpTo }, top: orderUpTo };
}

function wholeLooks(reviewPeriod: number, reviews: number): number {
  const looks = reviewPeriod * reviews;
  if (looks > 0.5 && Math.abs(looks - Math.round(looks)) < 1e-9) return reviewPeriod;
  throw new DomainError("invalid", "inventory.simulation.reviewPeriod", { reviewPeriod, reviews });
}
