import { DomainError } from "../../core/DomainError";
import { listedDemand } from "../../core/inventory/newsvendor/listedDemand";
import type { SeasonDemand } from "../../core/inventory/newsvendor/SeasonDemand";
import { uniformDemand } from "../../core/inventory/newsvendor/uniformDemand";
import { protectionDemand } from "../../core/inventory/protectionDemand";
import { isOmitted } from "./isOmitted";
import { itemsOf, type Items } from "./itemsOf";
import { readPerItem } from "./readPerItem";
import { readSparseBlock } from "./readSparseBlock";

/** How the demand of a season is known: a curve by mean and deviation, its bounds, its possible values, or a sample. */
export type SeasonDistribution =
  "normal" | "lognormal" | "gamma" | "poisson" | "negbin" | "uniform" | "discrete" | "sample";

/** The items of a call and the demand of each over a lead time (periods) and the season after it. */
export interface SeasonDemands extends Items {
  demandOf(item: number, leadTime: number): SeasonDemand;
}

/** Reads `demand` and `spread` as the distribution asks; `others` are the arguments with one value an item. */
export function readSeasonDemand(
  demand: unknown,
  spread: unknown,
  distribution: SeasonDistribution,
  others: readonly unknown[],
): SeasonDemands {
  if (isOmitted(demand)) throw new DomainError("invalid", "functions.required", { argument: "demand" });
  if (isOmitted(spread) && distribution !== "poisson" && distribution !== "sample")
    throw new DomainError("invalid", "inventory.newsvendor.spread", { distribution });
  if (distribution === "discrete" || distribution === "sample")
    return readLists(demand, distribution === "sample" ? null : spread, distribution, others);
  const items = itemsOf(...others, demand, spread);
  const means = readPerItem(demand, "demand", items.count, { minimum: 0 });
  const spreads = readPerItem(spread, "spread", items.count, { minimum: 0, default: 0 });
  return {
    ...items,
    demandOf: (item, leadTime) => {
      const [mean, deviation] = [means[item] ?? 0, spreads[item] ?? 0];
      if (distribution === "uniform") return uniformDemand(mean, deviation, wholePeriods(leadTime, distribution));
      return protectionDemand({ distribution, mean, deviation, leadTime, deviationOfLeadTime: 0, reviewPeriod: 1 });
    },
  };
}

/** Lists of demands, a row an item; a single row or column is the list of all items. */
function readLists(
  demand: unknown,
  spread: unknown,
  distribution: SeasonDistribution,
  others: readonly unknown[],
): SeasonDemands {
  const lists = listsOf(demand, "demand");
  const chances = spread === null ? null : listsOf(spread, "spread");
  const around = itemsOf(...others);
  const items: Items =
    lists.length > 1
      ? itemsOf(
          ...others,
          lists.map(() => [0]),
        )
      : around;
  if (lists.length > 1 && lists.length !== items.count)
    throw new DomainError("invalid", "inventory.newsvendor.rows", { rows: lists.length, count: items.count });
  const pick = (rows: readonly (readonly number[])[], item: number): readonly number[] =>
    rows[rows.length === 1 ? 0 : item] ?? [];
  return {
    ...items,
    demandOf: (item, leadTime) =>
      listedDemand(pick(lists, item), chances && pick(chances, item), wholePeriods(leadTime, distribution)),
  };
}

function listsOf(raw: unknown, argument: string): number[][] {
  const block = readSparseBlock(raw, argument, { minimum: 0 }).map((row) => row.filter((value) => value !== null));
  return block.every((row) => row.length <= 1) ? [block.flat()] : block;
}

/** Periods whose demands are added up: the lead time's and the one after it. */
function wholePeriods(leadTime: number, distribution: SeasonDistribution): number {
  if (!Number.isInteger(leadTime))
    throw new DomainError("invalid", "inventory.newsvendor.leadTime", { distribution, leadTime });
  return leadTime + 1;
}
