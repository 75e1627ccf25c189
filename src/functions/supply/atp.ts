import { availableToPromise } from "../../core/supply/availability/availableToPromise";
import { call, readChoice, readItemSeries, readPerItem, writeSeries } from "../support";

/**
 * How the units are counted.
 * @customenum {string}
 */
enum AtpMode {
  /** By the receipt that brings them. */
  discrete = "discrete",
  /** All that can be promised up to the period. */
  cumulative = "cumulative",
}

/**
 * Available to promise: units that are still free for new orders, so that every order already promised is kept.
 * @customfunction ATP
 * @param onHand Units in stock before the first period: one value, or one an item. A backlog is negative.
 * @param receipts Units that arrive by period (master schedule, purchase orders), 0 or more: a row, or a block of items by periods; a single column is one item whose periods run down.
 * @param orders Units promised to customers by the period of delivery, 0 or more: one value, one a period, one an item, or a block like receipts.
 * @param {AtpMode} [mode] discrete: what each receipt adds, 0 in periods without one, the stock in the first; cumulative: all that can be promised up to each period. If omitted, discrete.
 * @returns Units in the shape of receipts. Units that a later order needs are not free before. Negative: the period in which a promise breaks, and by how much; before it nothing is free.
 * @example =AOP.ATP(20, {0,50,0,50}, {15,30,10,25}) -> {5,10,0,25}
 * @example =AOP.ATP(20, {0,50,0,50}, {15,30,10,25}, "cumulative") -> {5,15,15,40}
 * @example =AOP.ATP(20, {0,50,0,50}, {15,30,10,80}) -> {0,0,0,-15}
 * @example =AOP.ATP(20, {0,50}, {15,-30}) -> #VALUE!
 * @source Vollmann, Berry, Whybark & Jacobs, Manufacturing Planning and Control Systems, master production scheduling.
 */
export function atp(onHand: any[][], receipts: any[][], orders: any[][], mode?: AtpMode): any[][] {
  return call(() => {
    const { series, direction, matching } = readItemSeries(receipts, "receipts", [onHand], { minimum: 0 });
    const stocks = readPerItem(onHand, "onHand", series.length);
    const promised = matching(orders, "orders", { minimum: 0 });
    const shown = readChoice(mode, "mode", Object.values(AtpMode), "discrete");
    const rows = series.map(
      (row, item) =>
        availableToPromise({ onHand: stocks[item] ?? 0, receipts: row, orders: promised[item] ?? [] })[shown],
    );
    return writeSeries(rows, direction);
  });
}
