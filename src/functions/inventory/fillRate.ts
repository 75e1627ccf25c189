import { achievedService } from "../../core/inventory/service/achievedService";
import { call, isOmitted, readChoice, readPerItem, writeVector } from "../support";
import type { StockDistribution } from "../support/choices/StockDistribution";
import { eachItem } from "../support/eachItem";
import { readStockDemand } from "../support/readStockDemand";

/**
 * How units short are counted.
 * @customenum {string}
 */
enum ShortageForm {
  /** Without those that are owed already when a cycle begins. */
  exact = "exact",
  /** With them, as books do: right for large orders. */
  book = "book",
  /** Unmet demand is lost. */
  lost = "lost",
}

/**
 * What is asked.
 * @customenum {string}
 */
enum ServiceAnswer {
  /** Share of demand served from stock (type 2). */
  fill = "fill",
  /** Share of order cycles without a stock-out (type 1). */
  cycle = "cycle",
  /** Units short in an order cycle on average. */
  shortage = "shortage",
}

/**
 * Fill rate that a stock achieves; also the cycle service level, or the units short in a cycle. One value, or one for each item of a row or column.
 * @customfunction FILLRATE
 * @param stock Reorder point in units (with reviewPeriod: the order-up-to level). Without meanDemand: the safety stock.
 * @param orderQuantity Units an order. Blank: what a reviewPeriod sells.
 * @param deviation Standard deviation of demand, or of forecast errors, in units a period. With "empirical": the forecast errors (actual minus forecast); a block has one item a row.
 * @param [leadTime] Lead time in periods; 0 is allowed. If omitted, 1: deviation and meanDemand are then those of the lead time.
 * @param [meanDemand] Mean demand in units a period. If omitted, stock is the safety stock; needed where the lead time varies, for a reviewPeriod and for every distribution but normal and empirical.
 * @param [deviationOfLeadTime] Standard deviation of the lead time in periods. If omitted, 0.
 * @param [reviewPeriod] Periods between two looks at the stock. If omitted, 0: it is watched all the time.
 * @param {StockDistribution[][]} [distribution] How demand over the lead time scatters: normal, gamma, poisson, negbin, lognormal or empirical; one word, or one an item. If omitted, normal, or with demandInterval the exact demand of an intermittent item.
 * @param {ShortageForm} [form] exact: what a cycle begins with owed is not counted again; book: it is, as in the books; lost: unmet demand is lost. If omitted, exact.
 * @param {ServiceAnswer} [answer] fill, cycle or shortage. If omitted, fill.
 * @param [demandInterval] For intermittent items: mean periods from one demand to the next, 1 or more. meanDemand and deviation are then the mean and the standard deviation of the size of one demand. If omitted, demand comes in every period.
 * @returns A share between 0 and 1; with "shortage" units.
 * @example =AOP.FILLRATE(6000, 10000, 500, 2, 2500) -> 0.997487
 * @example =AOP.FILLRATE(1000, 10000, 500, 2, , , , , , "cycle") -> 0.92135
 * @example =AOP.FILLRATE(3, 4, 0, 1, 2, , , "poisson") -> 0.945843
 * @example =AOP.FILLRATE(1000, 10000, -500) -> #VALUE!
 * @source Zipkin (2000), Foundations of Inventory Management, section 6.2 (exact); Silver, Pyke & Thomas (2017), section 6.7 (book, lost); Silver & Bischak (2011) for periodic review.
 */
export function fillRate(
  stock: any[][],
  orderQuantity: any[][],
  deviation: any[][],
  leadTime?: any[][],
  meanDemand?: any[][],
  deviationOfLeadTime?: any[][],
  reviewPeriod?: any[][],
  distribution?: StockDistribution[][],
  form?: ShortageForm,
  answer?: ServiceAnswer,
  demandInterval?: any[][],
): any[][] {
  return call(() => {
    const { count, direction, demandOf } = readStockDemand(
      { meanDemand, deviation, leadTime, deviationOfLeadTime, reviewPeriod, distribution, demandInterval },
      [stock, orderQuantity],
      { leadTime: 1 },
    );
    const stocks = readPerItem(stock, "stock", count);
    const quantities = isOmitted(orderQuantity)
      ? null
      : readPerItem(orderQuantity, "orderQuantity", count, { minimum: 0 });
    const counted = readChoice(form, "form", Object.values(ShortageForm), "exact");
    const wanted = readChoice(answer, "answer", Object.values(ServiceAnswer), "fill");
    return writeVector(
      eachItem(count, (item) => {
        const inUse = { stock: stocks[item] ?? 0, orderQuantity: quantities?.[item] || null, form: counted };
        return achievedService(demandOf(item), inUse)[wanted];
      }),
      direction,
    );
  });
}
