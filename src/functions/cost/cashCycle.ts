import { cashCycle as cycleOf } from "../../core/cost/cash/cashCycle";
import { call, eachRow, isOmitted, readPerItem, writeSeries } from "../support";
import { itemsOf } from "../support/itemsOf";

/**
 * Cash-to-cash cycle: days of inventory and of receivables less days of payables.
 * @customfunction CASHCYCLE
 * @param inventory Inventory at cost, on average or at the end of the period; one value, or one a period (or company), as all arguments.
 * @param receivables Owed by customers.
 * @param payables Owed to suppliers.
 * @param sales Sales of the period.
 * @param costOfSales Cost of sales of the period.
 * @param [days] Days of the period: 365 for yearly figures, 30 for a month. If omitted, 365.
 * @param [purchases] Purchases of the period, for days of payables. If omitted, costOfSales.
 * @returns A row a period: days of inventory (DIO), of sales outstanding (DSO), of payables (DPO), cash-to-cash days. Down where the arguments are rows.
 * @example =AOP.CASHCYCLE(200, 150, 100, 1825, 1460) -> {50,30,25,55}
 * @example =AOP.CASHCYCLE({200,220}, {150,160}, {100,90}, {152,160}, {120,130}, {30,31}) -> {50,52.4615;29.6053,31;25,21.4615;54.6053,62}
 * @example =AOP.CASHCYCLE(200, 150, 100, 0, 1460) -> #DIV/0!
 * @source Richards & Laughlin (1980), A cash conversion cycle approach to liquidity analysis, Financial Management 9(1).
 */
export function cashCycle(
  inventory: any[][],
  receivables: any[][],
  payables: any[][],
  sales: any[][],
  costOfSales: any[][],
  days?: any[][],
  purchases?: any[][],
): any[][] {
  return call(() => {
    const { count, direction } = itemsOf(inventory, receivables, payables, sales, costOfSales, days, purchases);
    const amounts = (raw: unknown, name: string): number[] => readPerItem(raw, name, count, { minimum: 0 });
    const columns = {
      inventory: amounts(inventory, "inventory"),
      receivables: amounts(receivables, "receivables"),
      payables: amounts(payables, "payables"),
      sales: amounts(sales, "sales"),
      costOfSales: amounts(costOfSales, "costOfSales"),
      days: readPerItem(days, "days", count, { default: 365, above: 0 }),
      purchases: amounts(isOmitted(purchases) ? costOfSales : purchases, "purchases"),
    };
    const rows = eachRow(count, 4, (item) => {
      const at = (name: keyof typeof columns): number => columns[name][item] ?? 0;
      const { inventoryDays, receivableDays, payableDays, cycle } = cycleOf({
        inventory: at("inventory"),
        receivables: at("receivables"),
        payables: at("payables"),
        sales: at("sales"),
        costOfSales: at("costOfSales"),
        days: at("days"),
        purchases: at("purchases"),
      });
      return [inventoryDays, receivableDays, payableDays, cycle];
    });
    return writeSeries(rows, direction === "row" && count > 1 ? "column" : "row");
  });
}
