import { DomainError } from "../../DomainError";
import { nameList } from "../network/nameList";

/** Sites, customers and how far it is between them, in km, hours or days. */
export interface CoverageInput {
  /** Distance: sites down, customers across; null where a site does not serve a customer. */
  readonly distances: readonly (readonly (number | null)[])[];
  readonly demand: readonly number[];
  readonly isOpen: readonly boolean[];
  /** Service limits, each in the unit of the distances. */
  readonly limits: readonly number[];
  /** Names of the customers, for what the errors say. */
  readonly customers: readonly (string | number)[];
}

export interface Coverage {
  /** Distance of an average unit of demand. */
  readonly average: number;
  /** Share of demand within each limit, the limit included. */
  readonly shares: readonly number[];
  /** The nearest open site of each customer and its distance; null where no open site serves it. */
  readonly nearest: readonly ({ readonly site: number; readonly distance: number } | null)[];
}

/** How far demand is from the nearest open site, weighted by demand, and the share of it within service limits. Equally near sites: the first. Errors: "divisionByZero" without demand, "infeasible" where nobody serves a customer. */
export function coverage({ distances, demand, isOpen, limits, customers }: CoverageInput): Coverage {
  const all = demand.reduce((sum, units) => sum + units, 0);
  if (all === 0) throw new DomainError("divisionByZero", "logistics.network.noDemand");
  const nearest = demand.map((_, customer) => {
    let best: { site: number; distance: number } | null = null;
    distances.forEach((row, site) => {
      const distance = row[customer] ?? null;
      if (isOpen[site] && distance !== null && (best === null || distance < best.distance)) best = { site, distance };
    });
    return best as { site: number; distance: number } | null;
  });
  const unserved = customers.filter((_, index) => nearest[index] === null && (demand[index] ?? 0) > 0);
  if (unserved.length > 0)
    throw new DomainError("infeasible", "logistics.network.noSite", { names: nameList(unserved) });
  const shareOf = (value: (distance: number) => number): number =>
    demand.reduce((sum, units, index) => sum + (units / all) * value(nearest[index]?.distance ?? 0), 0);
  return {
    average: shareOf((distance) => distance),
    // Shares that make up everything add up to 1 but for the last digit.
    shares: limits.map((limit) =>
      Math.min(
        1,
        shareOf((distance) => (distance <= limit ? 1 : 0)),
      ),
    ),
    nearest,
  };
}
