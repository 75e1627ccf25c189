import { comparableKey } from "../../core/comparableKey";
import type { StockMovement } from "../../core/cost/valuation/StockMovement";
import { valuedStock } from "../../core/cost/valuation/valuedStock";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readChoice, readKeys, readNumber, readPerItem, writeSeries } from "../support";
import { eachItem } from "../support/eachItem";
import { itemsOf } from "../support/itemsOf";
import { sameRows } from "../support/sameRows";

/**
 * How issues are valued.
 * @customenum {string}
 */
enum ValuationMethodWord {
  /** The oldest units first. */
  fifo = "fifo",
  /** The average of what is there. */
  average = "average",
  /** The newest units first. */
  lifo = "lifo",
  /** A standard cost; what was paid differently is price variance. */
  standard = "standard",
}

/**
 * What is shown.
 * @customenum {string}
 */
enum ValuationOutput {
  /** The end of the list: a row an item. */
  summary = "summary",
  /** The stock after every row. */
  movements = "movements",
}

/**
 * When issues are valued.
 * @customenum {string}
 */
enum ValuationSystem {
  /** At each issue, from what is there then. */
  perpetual = "perpetual",
  /** Once for the whole list, after all receipts. */
  periodic = "periodic",
}

/**
 * Stock value and cost of sales of a list of receipts and issues in their order.
 * @customfunction VALUATION
 * @param receipts Units received in each row, 0 or more; they count before the issues of the same row.
 * @param unitCosts Money paid for a unit in each row; not looked at where nothing was received.
 * @param issues Units issued (sold, used) in each row, 0 or more.
 * @param {ValuationMethodWord} [method] fifo, average, lifo or standard. If omitted, fifo.
 * @param [openingUnits] Units before the first row; with items, enter them as receipts. If omitted, 0.
 * @param [openingCost] Money a unit of the opening stock. If omitted, 0.
 * @param [standardCost] Money a unit for standard: one value, or one a row (with items, that of an item's first row).
 * @param {ValuationOutput} [output] summary or movements. If omitted, summary.
 * @param [items] Item of each row, for a list of several items. If omitted, all rows are of one.
 * @param {ValuationSystem} [system] perpetual or periodic. If omitted, perpetual.
 * @returns summary: stock value, cost of sales, units, unit cost (blank without stock), price variance (standard less paid, opening stock included); with items a row an item, its name first. movements: units, stock value, unit cost, and the row's cost of sales and price variance.
 * @example =AOP.VALUATION({100;0;80;0}, {10;0;13;0}, {0;60;0;50}, "average") -> {840,1200,70,12,0}
 * @example =AOP.VALUATION({100;0;80}, {10;0;13}, {0;60;50}, "lifo", , , , "movements") -> {100,1000,10,0,0;40,400,10,600,0;70,790,11.2857,650,0}
 * @example =AOP.VALUATION({10;10}, {5;6}, {5;5}, "standard", , , 5.5) -> {55,55,10,5.5,0}
 * @example =AOP.VALUATION({10;0}, {5;0}, {0;12}) -> #VALUE!
 * @source IAS 2, Inventories, paragraphs 21 to 27; LIFO: US GAAP, ASC 330-10-30; Horngren, Harrison & Oliver (2012), Accounting, chapter 6.
 */
export function valuation(
  receipts: any[][],
  unitCosts: any[][],
  issues: any[][],
  method?: ValuationMethodWord,
  openingUnits?: any,
  openingCost?: any,
  standardCost?: any[][],
  output?: ValuationOutput,
  items?: any[][],
  system?: ValuationSystem,
): any[][] {
  return call(() => {
    const { count, direction } = itemsOf(receipts, unitCosts, issues, items);
    const amounts = (raw: unknown, name: string): number[] => readPerItem(raw, name, count, { minimum: 0 });
    const [received, costs, issued] = [
      amounts(receipts, "receipts"),
      amounts(unitCosts, "unitCosts"),
      amounts(issues, "issues"),
    ];
    const way = readChoice(method, "method", Object.values(ValuationMethodWord), "fifo");
    if (way === "standard" && isOmitted(standardCost)) throw new DomainError("invalid", "cost.valuation.standard");
    const standards = readPerItem(standardCost, "standardCost", count, { default: 0, minimum: 0 });
    const shown = readChoice(output, "output", Object.values(ValuationOutput), "summary");
    const isPeriodic = readChoice(system, "system", Object.values(ValuationSystem), "perpetual") === "periodic";
    const opening = {
      units: readNumber(openingUnits, "openingUnits", { default: 0, minimum: 0 }),
      unitCost: readNumber(openingCost, "openingCost", { default: 0, minimum: 0 }),
    };
    const groups = rowsByItem(items, count);
    if (groups.size > 1 && opening.units > 0) throw new DomainError("invalid", "cost.valuation.opening");
    const lists = [...groups.values()];
    const valued = eachItem(lists.length, (item) =>
      valuedStock({
        opening,
        movements: (lists[item]?.rows ?? []).map((row): StockMovement => ({
          received: received[row] ?? 0,
          unitCost: costs[row] ?? 0,
          issued: issued[row] ?? 0,
          row: row + 1,
        })),
        method: way,
        standardCost: standards[lists[item]?.rows[0] ?? 0] ?? 0,
        isPeriodic,
      }),
    );
    const perUnit = (value: number, units: number): number | null => (units > 0 ? value / units : null);
    if (shown === "summary")
      return lists.map(({ name }, item) => {
        const rows = valued[item] ?? [];
        const head = isOmitted(items) ? [] : [name];
        if (rows instanceof DomainError) return [...head, ...new Array<DomainError>(5).fill(rows)];
        const { units, value } = rows[rows.length - 1] ?? { units: 0, value: 0 };
        const sum = (column: "costOfSales" | "priceVariance"): number =>
          rows.reduce((all, row) => all + row[column], 0);
        return [...head, value, sum("costOfSales"), units, perUnit(value, units), sum("priceVariance")];
      });
    const answer = new Array<unknown[]>(count).fill(new Array<null>(5).fill(null));
    lists.forEach(({ rows }, item) => {
      const stock = valued[item] ?? [];
      rows.forEach((row, index) => {
        const after = stock instanceof DomainError ? null : stock[index];
        answer[row] = after
          ? [after.units, after.value, perUnit(after.value, after.units), after.costOfSales, after.priceVariance]
          : new Array<unknown>(5).fill(stock);
      });
    });
    return writeSeries(answer, direction === "row" && count > 1 ? "column" : "row");
  });
}

/** The rows of each item, in the order in which the items first come; rows without an item are skipped. */
function rowsByItem(raw: unknown, count: number): Map<string, { name: string; rows: number[] }> {
  const groups = new Map<string, { name: string; rows: number[] }>();
  if (isOmitted(raw)) return groups.set("", { name: "", rows: Array.from({ length: count }, (_, row) => row) });
  const names = readKeys(raw, "items");
  sameRows("items", names.length, "receipts", count);
  names.forEach((name, row) => {
    if (name === "") return;
    const group = groups.get(comparableKey(name));
    if (group) group.rows.push(row);
    else groups.set(comparableKey(name), { name, rows: [row] });
  });
  return groups;
}
