import { DomainError } from "../../core/DomainError";
import { leastCostSplit, type SupplierOffer } from "../../core/supply/suppliers/leastCostSplit";
import { call, isOmitted, readChoice, readInteger, readOptionalNumber, readTable, readVector } from "../support";
import { eachItem } from "../support/eachItem";

/**
 * What is returned.
 * @customenum {string}
 */
enum SourceOutput {
  /** Good units from each supplier; they add up to the need. */
  units = "units",
  /** Share of the need from each supplier. */
  shares = "shares",
  /** Cost of each supplier's units, those that will be bad included. */
  cost = "cost",
}

/**
 * Splits a need over suppliers at the least cost, within their capacity and their smallest and largest share; the parts add up exactly.
 * @customfunction SOURCE
 * @param need Good units needed, 0 or more: one value, or a row or column of periods.
 * @param suppliers Table, one supplier a row: name, price of one unit, [most units a period; blank or 0 = no limit], [smallest share], [largest share; blank or 0 = 1], [lead time], [good share of what is delivered; blank or 0 = 1].
 * @param [longestLeadTime] Suppliers who take longer get nothing. If omitted, all are taken.
 * @param [decimals] Decimals of the units; shares and capacities hold before this rounding, which moves less than one step. If omitted, not rounded.
 * @param {SourceOutput} [output] units, shares or cost. If omitted, units.
 * @returns One row a supplier in the order of the table (one column a supplier, if need is a column), one column a period.
 * @example =AOP.SOURCE(1000, {"A",10,600;"B",9,500;"C",12,0}) -> {500;500;0}
 * @example =AOP.SOURCE(1000, {"A",10,600,0.2,0.5;"B",9,500,0,0.6;"C",12,0,0.1,1}) -> {400;500;100}
 * @example =AOP.SOURCE(1000, {"A",10,600;"B",9,300}) -> #N/A
 * @example =AOP.SOURCE(-5, {"A",10}) -> #VALUE!
 * @source Continuous knapsack: Dantzig (1957), Discrete-variable extremum problems; rounding by the largest remainder.
 */
export function source(
  need: any[][],
  suppliers: any[][],
  longestLeadTime?: any,
  decimals?: any,
  output?: SourceOutput,
): any[][] {
  return call(() => {
    const { values, direction } = readVector(need, "need", { minimum: 0 });
    const longest = readOptionalNumber(longestLeadTime, "longestLeadTime", { minimum: 0 });
    const offers = readOffers(suppliers, longest);
    const digits = isOmitted(decimals) ? null : readInteger(decimals, "decimals", { minimum: 0, maximum: 9 });
    const shown = readChoice(output, "output", Object.values(SourceOutput), "units");
    const periods = eachItem(values.length, (period) => {
      const wanted = values[period] ?? 0;
      if (shown === "shares" && wanted === 0) throw new DomainError("divisionByZero", "supply.source.noNeed");
      return leastCostSplit(wanted, offers, digits).map((units, index) => {
        const { price, quality } = offers[index] ?? { price: 0, quality: 1 };
        return { units, shares: units / wanted, cost: (units / quality) * price }[shown];
      });
    });
    const columns = periods.map((split) => (split instanceof DomainError ? offers.map(() => split) : split));
    if (direction === "column") return columns;
    return offers.map((_, index) => columns.map((column) => column[index] ?? 0));
  });
}

/** The offers in the order of the table; one that takes too long is allowed nothing. */
function readOffers(raw: unknown, longest: number | null): SupplierOffer[] {
  const share = { kind: "number", default: 0, optional: true, minimum: 0, maximum: 1 } as const;
  const limit = { kind: "number", default: 0, optional: true, minimum: 0 } as const;
  return readTable(raw, "suppliers", {
    name: { kind: "key" },
    price: { kind: "number", minimum: 0 },
    capacity: limit,
    minShare: share,
    maxShare: share,
    leadTime: limit,
    quality: share,
  }).map(({ name, price, capacity, minShare, maxShare, leadTime, quality, rowNumber }) => {
    const largest = maxShare || 1;
    if (minShare > largest) throw new DomainError("invalid", "supply.source.shares", { row: rowNumber, name });
    const isLate = longest !== null && leadTime > longest;
    return {
      name,
      price,
      capacity: capacity || null,
      minShare: isLate ? 0 : minShare,
      maxShare: isLate ? 0 : largest,
      quality: quality || 1,
    };
  });
}
