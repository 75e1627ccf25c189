import { comparableKey } from "../../core/comparableKey";
import { costChange } from "../../core/cost/rollup/costChange";
import type { CostSheet } from "../../core/cost/rollup/CostSheet";
import { standardCosts } from "../../core/cost/rollup/standardCosts";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readChoice, readKeys } from "../support";
import { readComponentCosts, readCostTables } from "../support/readCostTables";

/**
 * What is shown.
 * @customenum {string}
 */
enum RollupOutput {
  /** Cost of a unit by element, everything below included. */
  cost = "cost",
  /** What the item's own level adds, by element: its hours, overhead and outside charges, or the price of a bought item. */
  added = "added",
  /** What changedCosts do: cost before, after, change, for every item above them. */
  change = "change",
}

/**
 * Standard cost of each item by element, rolled up through all levels of the bill of materials.
 * @customfunction COSTROLLUP
 * @param bom Bill of materials, one line a row: parent, component, quantity, [scrap share of the component], [valid from], [valid to]; with or without a header.
 * @param componentCosts Costs of what is bought: item, money a unit, [element; blank is material]. Rows of one item add up. The cost of an item that bom or routing make is calculated: a row for it counts only under an element's name (subcontracting, tooling).
 * @param [routing] Operations in their order: item, work centre, hours a unit, [setup hours a batch], [units a batch; blank is 1], [good share of the operation; blank is 1]. If omitted, no hours.
 * @param [rates] Work centres: name, money an hour, [overhead as a share of that money], [overhead money an hour], [element; blank is labour].
 * @param [overheads] Overhead by item: item (* for every made item without a row), share of the item's own hours in money, [share of the bought components in its own bill], [money a unit]. If omitted, only that of rates.
 * @param [yields] Table of item and good share: 0.95 starts 1/0.95 units for a good one. If omitted, 1.
 * @param [items] Items to return, one row each, in this order. If omitted, all made items, parents before their components.
 * @param {RollupOutput} [output] cost, added or change. If omitted, cost.
 * @param [changedCosts] For "change": item, new money a unit, [element].
 * @param [at] Day on which lines of the bill must be valid. If omitted, all lines count.
 * @returns Table with a header: item, cost, then material, labour, overhead and the other elements, which add up to the cost; or item, before, after, change. An item that lacks a cost shows its error in its own row.
 * @example =AOP.COSTROLLUP({"A","B",2;"B","D",3}, {"D",1.2}, {"B","Saw",0.1}, {"Saw",28,0.8}) -> {"item","cost","material","labour","overhead";"A",17.28,7.2,5.6,4.48;"B",8.64,3.6,2.8,2.24}
 * @example =AOP.COSTROLLUP({"A","D",9,0.1}, {"D",1,"";"A",4,"";"A",5,"plating"}, , , {"*",0,0.2}, {"A",0.8}) -> {"item","cost","material","labour","overhead","plating";"A",21.25,12.5,0,2.5,6.25}
 * @example =AOP.COSTROLLUP({"A","B",2;"B","D",3}, {"D",1}, , , , , , "change", {"D",1.5}) -> {"item","before","after","change";"A",6,9,3;"B",3,4.5,1.5}
 * @example =AOP.COSTROLLUP({"A","B",2;"B","A",3}, {"D",1.2}) -> #VALUE!
 * @source Horngren, Datar & Rajan (2015), Cost Accounting, chapters 4, 7 and 18; low-level codes: Orlicky (1975), Material Requirements Planning, chapter 4.
 */
export function costRollup(
  bom: any[][],
  componentCosts: any[][],
  routing?: any[][],
  rates?: any[][],
  overheads?: any[][],
  yields?: any[][],
  items?: any[][],
  output?: RollupOutput,
  changedCosts?: any[][],
  at?: any,
): any[][] {
  return call(() => {
    const input = readCostTables({ bom, componentCosts, routing, rates, overheads, yields, at });
    const shown = readChoice(output, "output", Object.values(RollupOutput), "cost");
    const wanted = isOmitted(items) ? null : readKeys(items, "items");
    if (shown === "change") {
      const changed = readComponentCosts(changedCosts, "changedCosts");
      if (changed.length === 0) throw new DomainError("invalid", "cost.rollup.changedCosts");
      const isWanted = wanted && new Set(wanted.map(comparableKey));
      const rows = costChange(input, changed).filter(({ item }) => !isWanted || isWanted.has(comparableKey(item)));
      return withHeader(
        ["item", "before", "after", "change"],
        rows.map(({ item, costs }) => ({
          item,
          amounts: costs instanceof DomainError ? costs : [costs.before, costs.after, costs.after - costs.before],
        })),
      );
    }
    const sheet = standardCosts(input);
    return withHeader(
      ["item", "cost", ...sheet.elements],
      rowsOf(sheet, wanted).map(({ item, cost }) => {
        if (cost === null || cost instanceof DomainError) return { item, amounts: cost ?? [] };
        const elements = shown === "added" ? cost.added : cost.elements;
        return { item, amounts: [elements.reduce((sum, money) => sum + money, 0), ...elements] };
      }),
    );
  });
}

interface SheetRow {
  readonly item: string;
  /** Null for a blank row. */
  readonly cost: CostSheet["costs"][number] | null;
}

/** The wanted items in their order, or all that are made; one whose cost is missing may be made, and tells what is missing. */
function rowsOf({ items, costs }: CostSheet, wanted: readonly string[] | null): SheetRow[] {
  const all = items.map((item, place): SheetRow => ({ item, cost: costs[place] ?? null }));
  if (wanted === null) {
    const made = all.filter(({ cost }) => cost instanceof DomainError || cost?.isMade);
    return made.length > 0 ? made : all;
  }
  const rowOf = new Map(all.map((row) => [comparableKey(row.item), row]));
  return wanted.map((item, index) => {
    if (item === "") return { item, cost: null };
    const unknown = new DomainError("invalid", "cost.rollup.unknown", { item, row: index + 1 });
    return rowOf.get(comparableKey(item)) ?? { item, cost: unknown };
  });
}

/** A header and a row an item; where there is but one item, its error is the error of the whole answer. */
function withHeader(
  header: readonly string[],
  rows: readonly { readonly item: string; readonly amounts: readonly number[] | DomainError }[],
): unknown[][] {
  const [first, second] = rows;
  if (!first) throw new DomainError("notEnoughData", "cost.rollup.noChange");
  if (!second && first.amounts instanceof DomainError) throw first.amounts;
  return [
    [...header],
    ...rows.map(({ item, amounts }) => [
      item,
      ...header.slice(1).map((_, column) => (amounts instanceof DomainError ? amounts : (amounts[column] ?? null))),
    ]),
  ];
}
