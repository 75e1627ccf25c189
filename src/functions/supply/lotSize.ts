import { DomainError } from "../../core/DomainError";
import { lotSizePlan } from "../../core/supply/lots/lotSizePlan";
import type { LotPlan } from "../../core/supply/lots/LotProblem";
import { call, isOmitted, readChoice, readItemSeries, readPerItem, writeSeries } from "../support";
import { eachItem } from "../support/eachItem";
import { readChoicePerItem } from "../support/readChoicePerItem";

/**
 * How demand is cut into orders.
 * @customenum {string}
 */
enum LotSizeRuleWord {
  /** The cheapest plan of all (Wagner-Whitin), minimum, multiple and capacity kept. */
  ww = "ww",
  /** Silver-Meal: as long as the cost a period falls. */
  silvermeal = "silvermeal",
  /** Least unit cost: as long as the cost a unit falls. */
  luc = "luc",
  /** Part period balancing: as long as holding costs no more than an order. */
  ppb = "ppb",
  /** Least total cost: the periods whose holding cost is nearest to that of an order. */
  ltc = "ltc",
  /** Period order quantity: the demand of lotSize periods. */
  poq = "poq",
  /** Economic order quantity of the mean demand, in whole lots. */
  eoq = "eoq",
  /** Lot for lot: what each period needs. */
  l4l = "l4l",
  /** Fixed quantity: whole lots of lotSize units. */
  foq = "foq",
}

/**
 * What is returned.
 * @customenum {string}
 */
enum LotSizeOutput {
  /** Units ordered by period. */
  orders = "orders",
  /** Stock at the end of each period. */
  closing = "closing",
  /** Four figures an item: total cost, cost of orders, cost of holding, number of orders. */
  cost = "cost",
}

/**
 * Orders by period that cover a demand: the cheapest plan, or that of a lot sizing rule, and what it costs.
 * @customfunction LOTSIZE
 * @param demand Units needed by period, net of stock, 0 or more: a row, or a block of items by periods; a single column is one item whose periods run down.
 * @param setupCost Cost of an order or setup: one value, one an item, one a period, or a block like demand.
 * @param holdingCost Cost of one unit in stock at the end of one period: one value, one an item, one a period, or a block like demand.
 * @param {LotSizeRuleWord[][]} [rule] ww, silvermeal, luc, ppb, ltc, poq, eoq, l4l or foq: one word, or one an item. If omitted, ww, the least cost possible.
 * @param [minimum] Least units of an order, under every rule: one value, or one an item. If omitted, 0.
 * @param [multiple] Orders are whole multiples of these units, under every rule: one value, or one an item. If omitted or 0, any quantity.
 * @param [capacity] Most units of an order, for ww: one value, one an item, one a period, or a block like demand. If omitted, no limit.
 * @param [lotSize] Units a lot for foq, whole periods for poq: one value, or one an item. If omitted, poq takes the periods that an economic order quantity lasts.
 * @param {LotSizeOutput} [output] orders, closing or cost. If omitted, orders.
 * @returns Units in the shape of demand; for cost: total, orders, holding, number of orders of each item.
 * @example =AOP.LOTSIZE({90,120,80,70}, 500, 2) -> {210,0,150,0}
 * @example =AOP.LOTSIZE({90,120,80,70}, 500, 2, , , , , , "cost") -> {1380,1000,380,2}
 * @example =AOP.LOTSIZE({52,87,23,56}, 75, 1, "luc") -> {139,0,79,0}
 * @example =AOP.LOTSIZE({90,120}, 500, 2, , , , 100) -> #N/A
 * @example =AOP.LOTSIZE({90,-120}, 500, 2) -> #VALUE!
 * @source Wagner & Whitin (1958), Dynamic version of the economic lot size model; Florian & Klein (1971) for limits; Silver & Meal (1973); Nahmias & Olsen (2015), section 8.2.
 */
export function lotSize(
  demand: any[][],
  setupCost: any[][],
  holdingCost: any[][],
  rule?: LotSizeRuleWord[][],
  minimum?: any[][],
  multiple?: any[][],
  capacity?: any[][],
  lotSize?: any[][],
  output?: LotSizeOutput,
): any[][] {
  return call(() => {
    const perItem = [rule, minimum, multiple, lotSize];
    const { series, direction, matching } = readItemSeries(demand, "demand", perItem, { minimum: 0 });
    const count = series.length;
    const setupCosts = matching(setupCost, "setupCost", { minimum: 0 });
    const holdingCosts = matching(holdingCost, "holdingCost", { minimum: 0 });
    const ruleOf = readChoicePerItem(rule, "rule", count, Object.values(LotSizeRuleWord), "ww");
    const minimums = readPerItem(minimum, "minimum", count, { default: 0, minimum: 0 });
    const multiples = readPerItem(multiple, "multiple", count, { default: 0, minimum: 0 });
    const capacities = isOmitted(capacity) ? null : matching(capacity, "capacity", { minimum: 0 });
    const lotSizes = readPerItem(lotSize, "lotSize", count, { default: 0, minimum: 0 });
    const shown = readChoice(output, "output", Object.values(LotSizeOutput), "orders");
    const plans = eachItem(count, (item) =>
      lotSizePlan({
        demand: series[item] ?? [],
        setupCosts: setupCosts[item] ?? [],
        holdingCosts: holdingCosts[item] ?? [],
        rule: ruleOf(item),
        minimum: minimums[item] ?? 0,
        multiple: multiples[item] ?? 0,
        capacities: capacities?.[item] ?? null,
        lotSize: lotSizes[item] ?? 0,
      }),
    );
    const width = shown === "cost" ? 4 : (series[0]?.length ?? 0);
    const rows = plans.map((plan) =>
      plan instanceof DomainError ? new Array<DomainError>(width).fill(plan) : rowOf(plan, shown),
    );
    return writeSeries<number | DomainError>(rows, direction);
  });
}

function rowOf(plan: LotPlan, shown: `${LotSizeOutput}`): readonly number[] {
  if (shown !== "cost") return plan[shown];
  return [plan.setupCost + plan.holdingCost, plan.setupCost, plan.holdingCost, plan.orderCount];
}
