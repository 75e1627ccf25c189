import { investment as worthOf } from "../../core/cost/cash/investment";
import { functionMessage } from "../../messages/functionMessage";
import { call, eachRow, readPerItem, writeSeries } from "../support";
import { readItemSeries } from "../support/readItemSeries";

/**
 * Worth of an investment, such as a machine or a warehouse: net present value, and the periods until it has paid itself back, plain and discounted. The first cash flow is now, unlike that of Excel's NPV, which is a period ahead.
 * @customfunction INVESTMENT
 * @param cashFlows Cash flow of each period, money: what is paid negative, the first one now. A row an investment; a single column is one whose periods run down.
 * @param rate Cost of capital a period as a share (0.1 = 10 %): one value, or one an investment; more than -1.
 * @returns A row an investment: net present value, payback and discounted payback in periods from now, part of a period in proportion to its flow; never where the flows do not pay it back.
 * @example =AOP.INVESTMENT({-100000,30000,40000,50000,20000}, 0.1) -> {11556.5876648,2.6,3.154}
 * @example =AOP.INVESTMENT({-100,20,20}, 0.05) -> {-62.81179,"never","never"}
 * @example =AOP.INVESTMENT({-100,"soon"}, 0.05) -> #VALUE!
 * @source Brealey, Myers & Allen (2020), Principles of Corporate Finance, chapters 2 and 5.
 */
export function investment(cashFlows: any[][], rate: any[][]): any[][] {
  return call(() => {
    const { series, direction } = readItemSeries(cashFlows, "cashFlows", [rate]);
    const rates = readPerItem(rate, "rate", series.length, { above: -1 });
    const periods = (found: number | null): number | string => found ?? functionMessage("cost.investment.never");
    const rows = eachRow<number | string>(series.length, 3, (item) => {
      const worth = worthOf(series[item] ?? [], rates[item] ?? 0);
      return [worth.presentValue, periods(worth.payback), periods(worth.discountedPayback)];
    });
    return writeSeries(rows, direction);
  });
}
