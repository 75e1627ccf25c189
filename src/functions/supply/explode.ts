import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { billOfMaterials } from "../../core/supply/billOfMaterials";
import { explodePlan } from "../../core/supply/explodePlan";
import { reachableComponents } from "../../core/supply/reachableComponents";
import { call, isOmitted, readBlock, readCalendar, readChoice, readKeys, readTable } from "../support";
import { readBom } from "../support/readBom";
import { sameRows } from "../support/sameRows";

/**
 * Which requirements the answer shows.
 * @customenum {string}
 */
enum ExplodeOutput {
  /** Gross requirements: what all parents need. */
  gross = "gross",
  /** Net requirements after stock, an item's own plan included. */
  net = "net",
  /** Net requirements at the time of their start or order. */
  releases = "releases",
}

/**
 * Component requirements of a plan through all levels of the bill of materials.
 * @customfunction EXPLODE
 * @param items Item of each row of the plan. An item may come twice.
 * @param plan Units of each item by period: items down, periods across; 0 or more.
 * @param bom Bill of materials, one line a row: parent, component, quantity, [scrap share], [valid from], [valid to]; with or without a header. Blank rows are ignored, blank dates are open.
 * @param [rows] Components to return, one row each, in this order; an item that nothing needs gives zeros. If omitted, all components that the plan needs, by low-level code, then in the order of the bill; the first column names them.
 * @param [leadTimes] Table of item and lead time in whole periods: components are needed that much before the item. What would be needed before the first period is due in it. If omitted, 0.
 * @param [stock] Table of item and units on hand, netted at every level before the components are needed. If omitted, nothing is netted.
 * @param {ExplodeOutput} [output] gross, net or releases. If omitted, gross.
 * @param [yields] Table of item and its good share: 0.98 starts 2 % more. If omitted, 1.
 * @param [calendar] Calendar table of the plan's periods: a line is valid in the periods that begin from its first to its last day. If omitted, valid from and to are period numbers (1 is the first).
 * @param [phantoms] Items that are never made for stock of their own (phantoms, kits): their lead time counts as 0, and without rows they are not named; stock of them that is left is still used. If omitted, none.
 * @returns Units by component and period: for gross only what parents need, not what is sold as such.
 * @example =AOP.EXPLODE("A", {50,0}, {"A","B",2;"A","C",3;"B","D",2}) -> {"B",100,0;"C",150,0;"D",200,0}
 * @example =AOP.EXPLODE({"A";"B"}, {50;10}, {"A","B",2,0;"B","D",2,0.2}, {"D";"B"}) -> {275;100}
 * @example =AOP.EXPLODE("A", 50, {"A","B",2;"B","A",1}) -> #VALUE!
 * @source Orlicky (1975), Material Requirements Planning, chapters 4 and 7 (low-level codes).
 */
export function explode(
  items: any[][],
  plan: any[][],
  bom: any[][],
  rows?: any[][],
  leadTimes?: any[][],
  stock?: any[][],
  output?: ExplodeOutput,
  yields?: any[][],
  calendar?: any[][],
  phantoms?: any[][],
): any[][] {
  return call(() => {
    const planItems = readKeys(items, "items");
    const units = readBlock(plan, "plan", { minimum: 0 });
    sameRows("plan", units.length, "items", planItems.length);
    const periodStarts = isOmitted(calendar) ? null : readCalendar(calendar, "calendar").map(({ start }) => start);
    const periods = units[0]?.length ?? 0;
    if (periodStarts && periodStarts.length < periods)
      throw new DomainError("invalid", "supply.calendar.short", { periods, rows: periodStarts.length });
    const bill = billOfMaterials(readBom(bom, "bom", periodStarts !== null));
    const shown = readChoice(output, "output", Object.values(ExplodeOutput), "gross");
    const isPhantom = new Set(isOmitted(phantoms) ? [] : readKeys(phantoms, "phantoms").map(comparableKey));
    const times = readByItem(leadTimes, "leadTimes", { minimum: 0, integer: true });
    for (const item of isPhantom) times.delete(item);
    const exploded = explodePlan({
      bill,
      items: planItems,
      plan: units,
      periodStarts,
      leadTimes: times,
      yields: readByItem(yields, "yields", { above: 0, maximum: 1 }),
      stock: isOmitted(stock) ? null : readByItem(stock, "stock", {}),
    });
    const rowOf = (item: number | undefined): readonly number[] =>
      exploded[item ?? -1]?.[shown] ?? new Array<number>(periods).fill(0);
    if (!isOmitted(rows)) return readKeys(rows, "rows").map((key) => [...rowOf(bill.numberOf.get(comparableKey(key)))]);
    const components = reachableComponents(bill, planItems).filter(
      (item) => !isPhantom.has(comparableKey(bill.items[item] ?? "")),
    );
    if (components.length === 0) throw new DomainError("notEnoughData", "supply.bom.noComponent");
    return components.map((item) => [bill.items[item], ...rowOf(item)]);
  });
}

/** A table of item and number, by comparable key. */
function readByItem(
  raw: unknown,
  argument: string,
  rule: { minimum?: number; maximum?: number; above?: number; integer?: boolean },
): Map<string, number> {
  if (isOmitted(raw)) return new Map();
  const table = readTable(raw, argument, { item: { kind: "key" }, value: { kind: "number", ...rule } });
  return new Map(table.map(({ item, value }) => [comparableKey(item), value]));
}
