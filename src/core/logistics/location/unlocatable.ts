import { DomainError } from "../../DomainError";
import { solveLinear } from "../../optimization/solveLinear";
import { nameList } from "../network/nameList";
import type { LocateInput } from "./LocateInput";
import { locateModel } from "./locateModel";

/** Why no choice of sites keeps all conditions: who is served by nobody, too little capacity, or the condition without which there is a choice. */
export function unlocatable(input: LocateInput, status: "infeasible" | "unbounded" | "unsolved"): DomainError {
  const { costs, demand, capacity, customers, most, siteOf } = input;
  const usable = (row: number): boolean => (capacity[row] ?? 0) > 0;
  const unserved = customers.filter(
    (_, customer) =>
      (demand[customer] ?? 0) > 0 && !costs.some((row, index) => usable(index) && (row[customer] ?? null) !== null),
  );
  if (unserved.length > 0) return failure("unservable", { names: nameList(unserved) });
  const total = demand.reduce((sum, units) => sum + units, 0);
  const largest = [...new Set(siteOf)]
    .map((site) => Math.max(...capacity.filter((_, row) => siteOf[row] === site)))
    .sort((one, other) => other - one)
    .slice(0, most);
  const held = largest.reduce((sum, units) => sum + units, 0);
  const rounded = (units: number): number => Number(units.toPrecision(12));
  if (held < total)
    return failure("sites", { count: largest.length, held: rounded(held), demand: rounded(total), short: rounded(total - held) }); // prettier-ignore
  if (status === "unsolved") return failure("unsolved", {});
  const sites = new Set(siteOf).size;
  const isPossible = (change: Partial<LocateInput>): boolean => {
    const { model } = locateModel({ ...input, ...change });
    return ["optimal", "feasible"].includes(solveLinear(model, input.limits).status);
  };
  if (input.isSingleSource && isPossible({ isSingleSource: false })) return failure("single", {});
  if (isPossible({ fewest: 0, most: sites })) return failure("count", { fewest: input.fewest, most });
  return failure("lanes.sites", {});
}

function failure(reason: string, values: Readonly<Record<string, string | number>>): DomainError {
  return new DomainError("infeasible", `logistics.network.locate.${reason}`, values);
}
