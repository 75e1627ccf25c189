import { DomainError } from "../../core/DomainError";
import { call, readBlock, readNumber, readPerCell } from "../support";

/**
 * GMROI: the gross margin a year that each unit of money in inventory earns.
 * @customfunction GMROI
 * @param grossMargin Gross margin of a period (sales less cost of sales): a number, a row, a column or a block of items by periods.
 * @param averageInventory Average inventory of the same period at cost: one value, one an item, one a period, or the whole block.
 * @param [periodsPerYear] Periods in a year, which make the margin of one period a yearly one: 12 for months. If omitted, 1: the margin is that of a year.
 * @returns Margin a year over inventory, in the shape of grossMargin. #DIV/0! where there is no inventory.
 * @example =AOP.GMROI(250000, 100000) -> 2.5
 * @example =AOP.GMROI({20000,15000}, {100000,90000}, 12) -> {2.4,2}
 * @example =AOP.GMROI(250000, 0) -> #DIV/0!
 * @source Sweeney (1973), Improving the profitability of retail merchandising decisions, Journal of Marketing 37(1).
 */
export function gmroi(grossMargin: any[][], averageInventory: any[][], periodsPerYear?: any): any[][] {
  return call(() => {
    const margins = readBlock(grossMargin, "grossMargin");
    const shape = { rows: margins.length, columns: margins[0]?.length ?? 0 };
    const stocks = readPerCell(averageInventory, "averageInventory", shape);
    const periods = readNumber(periodsPerYear, "periodsPerYear", { default: 1, above: 0 });
    return margins.map((row, item) =>
      row.map((margin, period) => {
        const stock = stocks[item]?.[period] ?? 0;
        return stock > 0
          ? (margin * periods) / stock
          : new DomainError("divisionByZero", "inventory.turns.noInventory");
      }),
    );
  });
}
