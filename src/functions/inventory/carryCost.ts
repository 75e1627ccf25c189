import { carryingCost } from "../../core/inventory/carryingCost";
import { call, readBlock, readNumber, readPerCell } from "../support";

/**
 * Cost of carrying inventory: its average value times the yearly rates, for each period.
 * @customfunction CARRYCOST
 * @param averageInventoryValue Average inventory value of a period: a number, a row, a column or a block of items by periods.
 * @param capitalRate Cost of capital a year as a share: 0.08 for 8 %. One value, one an item, or one a period, as all rates.
 * @param [storageRate] Storage and handling a year as a share of the value. If omitted, 0.
 * @param [riskRate] Insurance, shrinkage and obsolescence a year as a share of the value. If omitted, 0.
 * @param [periodsPerYear] Periods in a year: 12 for months, 52 for weeks, 1 for yearly values. If omitted, 12.
 * @returns Cost of each period, in the shape of averageInventoryValue.
 * @example =AOP.CARRYCOST(120000, 0.08, 0.05, 0.02) -> 1500
 * @example =AOP.CARRYCOST({120000,60000}, 0.08, 0.05, 0.02, 1) -> {18000,9000}
 * @example =AOP.CARRYCOST(120000, 8) -> #VALUE!
 * @source Silver, Pyke & Thomas (2017), Inventory and Production Management in Supply Chains, section 2.4.
 */
export function carryCost(
  averageInventoryValue: any[][],
  capitalRate: any[][],
  storageRate?: any[][],
  riskRate?: any[][],
  periodsPerYear?: any,
): any[][] {
  return call(() => {
    const values = readBlock(averageInventoryValue, "averageInventoryValue");
    const shape = { rows: values.length, columns: values[0]?.length ?? 0 };
    const share = { minimum: 0, maximum: 1 };
    const capital = readPerCell(capitalRate, "capitalRate", shape, share);
    const storage = readPerCell(storageRate, "storageRate", shape, { ...share, default: 0 });
    const risk = readPerCell(riskRate, "riskRate", shape, { ...share, default: 0 });
    const periods = readNumber(periodsPerYear, "periodsPerYear", { default: 12, above: 0 });
    return values.map((row, item) =>
      row.map((value, period) => {
        const capitalRate = capital[item]?.[period] ?? 0;
        const storageRate = storage[item]?.[period] ?? 0;
        const riskRate = risk[item]?.[period] ?? 0;
        return carryingCost(value, { capitalRate, storageRate, riskRate }, periods);
      }),
    );
  });
}
