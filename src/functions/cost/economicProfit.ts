import { economicProfit as profitOf } from "../../core/cost/cash/economicProfit";
import { call, eachRow, readPerItem, writeSeries } from "../support";
import { itemsOf } from "../support/itemsOf";

/**
 * Economic profit: what operating profit leaves after tax and after the cost of the capital it takes, with the return on that capital.
 * @customfunction ECONOMICPROFIT
 * @param operatingProfit Profit before interest and tax, money: one value, or one a period (or company), as all arguments.
 * @param tax Tax on it as a share (0.25 = 25 %), 0 to 1.
 * @param capital Invested capital, money: working capital and fixed assets.
 * @param capitalCost Cost of capital of the same time as a share (0.08 = 8 %).
 * @returns A row a period: profit after tax (NOPAT), return on invested capital (ROIC), economic profit. Down where the arguments are rows.
 * @example =AOP.ECONOMICPROFIT(5200000, 0.25, 30000000, 0.08) -> {3900000,0.13,1500000}
 * @example =AOP.ECONOMICPROFIT(100, 0.25, 0, 0.08) -> #DIV/0!
 * @source Stewart (1991), The Quest for Value, chapter 4.
 */
export function economicProfit(
  operatingProfit: any[][],
  tax: any[][],
  capital: any[][],
  capitalCost: any[][],
): any[][] {
  return call(() => {
    const { count, direction } = itemsOf(operatingProfit, tax, capital, capitalCost);
    const columns = {
      operatingProfit: readPerItem(operatingProfit, "operatingProfit", count),
      tax: readPerItem(tax, "tax", count, { minimum: 0, maximum: 1 }),
      capital: readPerItem(capital, "capital", count, { minimum: 0 }),
      capitalCost: readPerItem(capitalCost, "capitalCost", count, { minimum: 0 }),
    };
    const rows = eachRow(count, 3, (item) => {
      const at = (name: keyof typeof columns): number => columns[name][item] ?? 0;
      const { profitAfterTax, returnOnCapital, economicProfit } = profitOf({
        ...{ operatingProfit: at("operatingProfit"), tax: at("tax") },
        ...{ capital: at("capital"), capitalCost: at("capitalCost") },
      });
      return [profitAfterTax, returnOnCapital, economicProfit];
    });
    return writeSeries(rows, direction === "row" && count > 1 ? "column" : "row");
  });
}
