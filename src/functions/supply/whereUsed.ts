import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { billOfMaterials } from "../../core/supply/billOfMaterials";
import { isInForce } from "../../core/supply/bills/isInForce";
import { whereUsed as usagesOf } from "../../core/supply/bills/whereUsed";
import { call, isOmitted, readChoice, readDate, readKeys } from "../support";
import { readBom } from "../support/readBom";

/**
 * Which parents are shown.
 * @customenum {string}
 */
enum WhereUsedLevels {
  /** All, through every level. */
  all = "all",
  /** Only those whose bill names the component itself. */
  direct = "direct",
  /** Only end items, which go into nothing else. */
  top = "top",
}

/**
 * Where a component is used: every item that needs it, through all levels, and how many units of it one unit of that item takes.
 * @customfunction WHEREUSED
 * @param component The component; a list of them answers one below the other.
 * @param bom Bill of materials, one line a row: parent, component, quantity, [scrap share], [valid from], [valid to]; with or without a header. Blank rows are ignored, blank dates are open.
 * @param {WhereUsedLevels} [levels] all, direct or top. If omitted, all.
 * @param [at] Day on which lines must be valid (or the number of a period, where valid from and to are such numbers). If omitted, all lines count.
 * @returns A row for each use: component, parent, units of the component in one parent (over all ways, scrap included; with direct only those of its own lines), levels between them (1 = direct; the fewest).
 * @example =AOP.WHEREUSED("D", {"A","B",2;"A","C",3;"B","D",2;"C","D",1}) -> {"D","B",2,1;"D","C",1,1;"D","A",7,2}
 * @example =AOP.WHEREUSED("D", {"A","B",2;"A","C",3;"B","D",2;"C","D",1}, "top") -> {"D","A",7,2}
 * @example =AOP.WHEREUSED("A", {"A","B",2;"A","C",3}) -> #N/A
 * @example =AOP.WHEREUSED("B", {"A","B",-2}) -> #VALUE!
 * @source Orlicky (1975), Material Requirements Planning, chapter 4.
 */
export function whereUsed(component: any[][], bom: any[][], levels?: WhereUsedLevels, at?: any): any[][] {
  return call(() => {
    const components = readKeys(component, "component").filter((item) => item !== "");
    if (components.length === 0) throw new DomainError("invalid", "functions.required", { argument: "component" });
    const bill = billOfMaterials(readBom(bom, "bom", true));
    const shown = readChoice(levels, "levels", Object.values(WhereUsedLevels), "all");
    const day = isOmitted(at) ? null : readDate(at, "at");
    const isNeeded = new Set(bill.lines.flat().map(({ componentNumber }) => componentNumber));
    const rows = components.flatMap((item) => {
      const number = bill.numberOf.get(comparableKey(item));
      if (number === undefined) return [];
      return usagesOf(bill, number, (line) => {
        if (shown === "direct" && line.componentNumber !== number) return false;
        return day === null || isInForce(line, day);
      })
        .filter(({ parent }) => shown !== "top" || !isNeeded.has(parent))
        .map(({ parent, quantity, level }) => [bill.items[number], bill.items[parent], quantity, level]);
    });
    if (rows.length === 0) throw new DomainError("notEnoughData", "supply.bom.unused", { item: components.join(", ") });
    return rows;
  });
}
