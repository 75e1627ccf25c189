import { DomainError } from "../../core/DomainError";
import { demandOver } from "../../core/inventory/service/demandOver";
import { leadTimeDemandOf } from "../../core/inventory/service/leadTimeDemandOf";
import { call, isOmitted, readBlock, readPerItem, writeVector } from "../support";
import type { StockDistribution } from "../support/choices/StockDistribution";
import { eachItem } from "../support/eachItem";
import { itemsOf } from "../support/itemsOf";
import { readStockDemand } from "../support/readStockDemand";

/**
 * Probability that demand over the lead time exceeds the stock. One value, or one for each item.
 * @customfunction STOCKOUTRISK
 * @param stock Units available over the lead time: the stock position, or the reorder point.
 * @param demand Mean demand in units a period: one value, one an item, or the coming periods' demand, a row an item (a single column is one item whose periods run down); over a lead time of 2.5 the first two count and half of the third.
 * @param leadTime Lead time in periods; 0 is allowed.
 * @param deviation Standard deviation of demand, or of forecast errors, in units a period; not used by "poisson". With "empirical": the forecast errors (actual minus forecast); a block has one item a row.
 * @param [deviationOfLeadTime] Standard deviation of the lead time in periods. If omitted, 0.
 * @param {StockDistribution[][]} [distribution] How demand over the lead time scatters: normal, gamma, poisson, negbin, lognormal or empirical; one word, or one an item. If omitted, normal, or with demandInterval the exact demand of an intermittent item.
 * @param [demandInterval] For intermittent items: mean periods from one demand to the next, 1 or more. demand (one value an item) and deviation are then the mean and the standard deviation of the size of one demand. If omitted, demand comes in every period.
 * @returns A probability between 0 and 1, an item at a time.
 * @example =AOP.STOCKOUTRISK(6000, 2500, 2, 500) -> 0.07865
 * @example =AOP.STOCKOUTRISK(300, {100,120,150,90}, 2.5, 20) -> 0.437184
 * @example =AOP.STOCKOUTRISK({8;5}, 4.2, 1, 0, , "poisson") -> {0.027932;0.246857}
 * @example =AOP.STOCKOUTRISK(300, {100,120}, 2.5, 20) -> #VALUE!
 * @source Silver, Pyke & Thomas (2017), Inventory and Production Management in Supply Chains, section 6.7.
 */
export function stockoutRisk(
  stock: any[][],
  demand: any[][],
  leadTime: any[][],
  deviation: any[][],
  deviationOfLeadTime?: any[][],
  distribution?: StockDistribution[][],
  demandInterval?: any[][],
): any[][] {
  return call(() => {
    const others = [stock, leadTime, deviationOfLeadTime, distribution, demandInterval];
    const coming = comingDemand(demand, others);
    const { count, direction, demandOf } = readStockDemand(
      {
        ...{ deviation, leadTime, deviationOfLeadTime, distribution, demandInterval },
        ...{ meanDemand: null, reviewPeriod: null },
      },
      [...others, coming.items],
    );
    if (coming.rows.length > 1 && coming.rows.length !== count)
      throw new DomainError("invalid", "functions.perItem", {
        ...{ argument: "demand", count, rows: coming.rows.length, columns: coming.rows[0]?.length ?? 0 },
      });
    const stocks = readPerItem(stock, "stock", count);
    return writeVector(
      eachItem(count, (item) => {
        const known = demandOf(item);
        const row = coming.rows[coming.rows.length === 1 ? 0 : item] ?? [];
        if (row.length > 1 && known.demandInterval) throw new DomainError("invalid", "inventory.risk.interval");
        const mean = row.length > 1 && known.leadTime > 0 ? demandOver(row, known.leadTime) / known.leadTime : row[0];
        return leadTimeDemandOf({ ...known, mean: mean ?? 0 }).stockoutRisk(stocks[item] ?? 0);
      }),
      direction,
    );
  });
}

/** Coming demand of each item, and a list of as many cells as there are items, lying as they do. One value an item, or a row of periods; a list beside other lists of its length and direction has one value an item. */
function comingDemand(
  raw: unknown,
  others: readonly unknown[],
): { readonly rows: readonly (readonly number[])[]; readonly items: readonly (readonly number[])[] } {
  if (isOmitted(raw)) throw new DomainError("invalid", "functions.required", { argument: "demand" });
  const block = readBlock(raw, "demand", { minimum: 0 });
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  const around = itemsOf(...others);
  if (rows === 1 && around.count === columns && around.direction === "row")
    return { rows: block.flat().map((value) => [value]), items: block };
  if (columns === 1 && rows > 1 && around.count !== rows) return { rows: [block.flat()], items: [[0]] };
  return { rows: block, items: block.map(() => [0]) };
}
