import { DomainError } from "../../core/DomainError";
import type { SeasonInput } from "../../core/inventory/newsvendor/SeasonInput";
import { isOmitted } from "./isOmitted";
import { itemsOf, type Items } from "./itemsOf";
import { readPerItem } from "./readPerItem";
import { readSparseBlock } from "./readSparseBlock";

/** The items of a call and the demand of each, over a lead time in periods. */
export interface SeasonDemands extends Items {
  demandOf(item: number, leadTime: number): SeasonInput;
}

/** Reads `demand` and `spread` as the distribution asks; `others` are the arguments with one value an item. */
export function readSeasonDemand(
  demand: unknown,
  spread: unknown,
  distribution: SeasonInput["distribution"],
  others: readonly unknown[],
): SeasonDemands {
  if (isOmitted(demand)) throw new DomainError("invalid", "functions.required", { argument: "demand" });
  if (isOmitted(spread) && distribution !== "poisson" && distribution !== "sample")
    throw new DomainError("invalid", "inventory.newsvendor.spread", { distribution });
  if (distribution === "discrete" || distribution === "sample") return readLists(demand, spread, distribution, others);
  const items = itemsOf(...others, demand, spread);
  const means = readPerItem(demand, "demand", items.count, { minimum: 0 });
  const spreads = readPerItem(spread, "spread", items.count, { minimum: 0, default: 0 });
  return {
    ...items,
    demandOf: (item, leadTime) => {
      const [first, second] = [means[item] ?? 0, spreads[item] ?? 0];
      return distribution === "uniform"
        ? { distribution, leadTime, low: first, high: second }
        : { distribution, leadTime, mean: first, deviation: second };
    },
  };
}

/** Lists of demands, a row an item; a single row or column is the list of all items. */
function readLists(
  demand: unknown,
  spread: unknown,
  distribution: "discrete" | "sample",
  others: readonly unknown[],
): SeasonDemands {
  const lists = listsOf(demand, "demand");
  const chances = distribution === "sample" ? [] : listsOf(spread, "spread");
  const around = itemsOf(...others);
  const column = lists.map(() => [0]);
  const items: Items = lists.length > 1 ? itemsOf(...others, column) : around;
  if (lists.length > 1 && lists.length !== items.count)
    throw new DomainError("invalid", "inventory.newsvendor.rows", { rows: lists.length, count: items.count });
  const pick = (rows: readonly (readonly number[])[], item: number): readonly number[] =>
    rows[rows.length === 1 ? 0 : item] ?? [];
  return {
    ...items,
    demandOf: (item, leadTime) => {
      const values = pick(lists, item);
      return distribution === "sample"
        ? { distribution, leadTime, values }
        : { distribution, leadTime, values, probabilities: pick(chances, item) };
    },
  };
}

function listsOf(raw: unknown, argument: string): number[][] {
  const block = readSparseBlock(raw, argument, { minimum: 0 }).map((row) => row.filter((value) => value !== null));
  return block.every((row) => row.length <= 1) ? [block.flat()] : block;
}
