import type { JointItem } from "../../core/inventory/lots/joint/JointItem";
import { jointOrder as jointPlanOf } from "../../core/inventory/lots/joint/jointOrder";
import { call, readChoice, readNumber, readPerItem } from "../support";
import { itemsOf } from "../support/itemsOf";

/**
 * How the items are ordered together.
 * @customenum {string}
 */
enum JointMethod {
  /** At the least cost of all multiples. */
  optimal = "optimal",
  /** By Silver's heuristic. */
  heuristic = "heuristic",
  /** By tailored aggregation (Chopra and Meindl). */
  tailored = "tailored",
  /** Every item in every order. */
  complete = "complete",
  /** Every item alone. */
  independent = "independent",
}

/**
 * Joint replenishment: items of one supplier share the cost of an order; how often to order, and which items to put into every, every second
 * or every third order.
 * @customfunction JOINTORDER
 * @param demand Units a year of each item (or any period; the costs are for the same one).
 * @param orderCost Cost that each item adds to an order it is in (minor cost); 0 is allowed.
 * @param holdingCost Cost of holding one unit of each item a year; more than 0.
 * @param majorCost Cost of an order that all its items share (a truck, a delivery).
 * @param {JointMethod} [method] optimal, heuristic, tailored, complete or independent. If omitted, optimal.
 * @returns A row an item: multiple (2: in every second order; blank when ordered alone); years between its orders; units an order; its own ordering and holding cost a year. Then a last row for all: blank; years between two joint orders; blank; total cost a year.
 * @example =AOP.JOINTORDER({1;1;1}, {120;840;300}, {160;20;50}, 600) -> {1,3.103164,3.103164,286.92336;3,9.309493,9.309493,183.325408;1,3.103164,3.103164,174.254619;"",3.103164,"",837.854403}
 * @example =AOP.JOINTORDER({12000;1200}, 1000, 100, 4000, "independent") -> {"",0.091287,1095.445115,109544.511501;"",0.288675,346.410162,34641.016151;"","","",144185.527652}
 * @example =AOP.JOINTORDER({100;50}, {1;1}, {0;2}, 10) -> #VALUE!
 * @source Goyal (1974), Wildeman, Frenk & Dekker (1997); Silver (1976); Silver, Pyke & Thomas (2017), section 10.3; Chopra & Meindl (2016), Supply Chain Management, chapter 11.
 */
export function jointOrder(
  demand: any[][],
  orderCost: any[][],
  holdingCost: any[][],
  majorCost: any,
  method?: JointMethod,
): any[][] {
  return call(() => {
    const { count } = itemsOf(demand, orderCost, holdingCost);
    const demands = readPerItem(demand, "demand", count, { minimum: 0 });
    const orderCosts = readPerItem(orderCost, "orderCost", count, { minimum: 0 });
    const holdingCosts = readPerItem(holdingCost, "holdingCost", count, { above: 0 });
    const items = demands.map((units, item): JointItem => ({
      demand: units,
      orderCost: orderCosts[item] ?? 0,
      holdingCost: holdingCosts[item] ?? 0,
    }));
    const shared = readNumber(majorCost, "majorCost", { minimum: 0 });
    const way = readChoice(method, "method", Object.values(JointMethod), "optimal");
    const { baseCycle, cost, lines } = jointPlanOf(items, shared, way);
    return [
      ...lines.map((line) => [line.multiple, line.cycle, line.quantity, line.cost]),
      [null, baseCycle, null, cost],
    ];
  });
}
