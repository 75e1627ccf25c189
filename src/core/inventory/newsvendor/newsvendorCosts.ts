import { DomainError } from "../../DomainError";

/** What a unit sells for, costs, and brings when it is left over (negative: what its disposal costs); or what a unit too few and a unit too many cost. */
export type GivenCosts =
  | { readonly price: number; readonly cost: number; readonly salvage: number }
  | { readonly underage: number; readonly overage: number };

/** What an order for a season gains and loses by the unit. */
export interface NewsvendorCosts {
  /** Cost of a unit too few (the margin forgone), more than 0. */
  readonly underage: number;
  /** Cost of a unit too many (what the salvage does not bring back), more than 0. */
  readonly overage: number;
  /** Price less cost of a unit sold; null where only the two costs are known: then there is no profit to tell. */
  readonly margin: number | null;
}

/** Underage and overage of an item: as given, or p - c and c - v. */
export function newsvendorCosts(given: GivenCosts): NewsvendorCosts {
  if ("underage" in given) {
    if (given.underage > 0 && given.overage > 0) return { ...given, margin: null };
    throw new DomainError("invalid", "inventory.newsvendor.rates", given);
  }
  const { price, cost, salvage } = given;
  if (price <= cost) throw new DomainError("invalid", "inventory.newsvendor.price", { price, cost });
  if (salvage >= cost) throw new DomainError("invalid", "inventory.newsvendor.salvage", { salvage, cost });
  return { underage: price - cost, overage: cost - salvage, margin: price - cost };
}
