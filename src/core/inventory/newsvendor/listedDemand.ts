import { DomainError } from "../../DomainError";
import { tableDemand } from "../service/tableDemand";
import { demandTable } from "./demandTable";
import { repeatedTable } from "./repeatedTable";
import type { SeasonDemand } from "./SeasonDemand";

/** Demand of so many periods (1: the season itself), each by a list of possible demands and their probabilities; without probabilities the list is a sample, all alike. */
export function listedDemand(
  values: readonly number[],
  probabilities: readonly number[] | null,
  periods: number,
): SeasonDemand {
  if (values.length === 0) throw new DomainError("notEnoughData", "inventory.newsvendor.sample");
  const table = demandTable(values, probabilities ?? values.map(() => 1 / values.length));
  const { values: ascending, probabilities: shares } = periods === 1 ? table : repeatedTable(table, periods);
  return tableDemand(ascending, shares);
}
