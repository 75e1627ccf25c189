import { DomainError } from "../../DomainError";

export interface ArcElasticityInput {
  readonly prices: readonly [before: number, after: number];
  readonly quantities: readonly [before: number, after: number];
  /** "midpoint": changes as shares of the means, the same in both directions; "simple": as shares of what was before. */
  readonly method: "midpoint" | "simple";
}

/** Change of quantity in percent for one percent of price, from one change of price: Allen (1934) for the midpoint. */
export function arcElasticity({ prices, quantities, method }: ArcElasticityInput): number {
  const change = ([before, after]: readonly [number, number], key: string): number => {
    const base = method === "midpoint" ? (before + after) / 2 : before;
    if (base === 0) throw new DomainError("divisionByZero", key);
    return (after - before) / base;
  };
  const priceChange = change(prices, "demand.elasticity.samePrice");
  if (priceChange === 0) throw new DomainError("divisionByZero", "demand.elasticity.samePrice");
  return change(quantities, "demand.elasticity.noQuantity") / priceChange;
}
