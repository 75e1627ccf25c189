import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { unitConversion, type UnitConversion } from "../../core/units/unitConversion";
import type { UnitRule } from "../../core/units/UnitRule";
import { rulesOf, unitsOf } from "../../core/units/unitsOf";
import { call, isOmitted, readBlock, readMatrix, readTable, readTextPerCell } from "../support";
import { eachItem } from "../support/eachItem";
import { nearestWord } from "../support/nearestWord";

/**
 * Turns quantities from one unit into another (pieces, cases, pallets, kilos), along the chains of the item's unit table.
 * @customfunction UNITS
 * @param quantity Quantity or block of quantities, in fromUnit. Blank = 0.
 * @param fromUnit Unit of the quantity: one for all, one a row, one a column, or a block. Upper and lower case are the same.
 * @param toUnit Unit to turn it into, in the same ways.
 * @param unitTable A row a rule, three columns: unit, how many, of which unit: case, 12, each; pallet, 40, case; each, 0.5, kg. Chains are followed in both directions. With items four columns, the item first; a blank item holds for all.
 * @param [items] Item of each quantity, in the same ways as fromUnit. If omitted, the table is that of one item.
 * @returns Quantities in toUnit, in the shape of quantity.
 * @example =AOP.UNITS(3, "pallet", "each", {"case",12,"each";"pallet",40,"case"}) -> 1440
 * @example =AOP.UNITS({960;100}, "each", {"pallet";"kg"}, {"case",12,"each";"pallet",40,"case";"each",0.5,"kg"}) -> {2;50}
 * @example =AOP.UNITS({1;1}, "case", "each", {"A","case",12,"each";"B","case",6,"each"}, {"A";"B"}) -> {12;6}
 * @example =AOP.UNITS(3, "palet", "each", {"case",12,"each";"pallet",40,"case"}) -> #VALUE!
 * @source Chains of conversion factors, as in the unit-of-measure tables of planning systems.
 */
export function units(
  quantity: any[][],
  fromUnit: any[][],
  toUnit: any[][],
  unitTable: any[][],
  items?: any[][],
): any[][] {
  return call(() => {
    const quantities = readBlock(quantity, "quantity");
    const shape = { rows: quantities.length, columns: quantities[0]?.length ?? 0 };
    const from = readTextPerCell(fromUnit, "fromUnit", shape).flat();
    const to = readTextPerCell(toUnit, "toUnit", shape).flat();
    const names = isOmitted(items) ? null : readTextPerCell(items, "items", shape).flat();
    const rules = readRules(unitTable, names !== null);
    const known = new Map<string, UnitConversion>();
    const conversion = (item: string, source: string, target: string): UnitConversion => {
      const key = [item, source, target].map(comparableKey).join("\n");
      const found = known.get(key) ?? conversionOf(rules, item, source, target);
      known.set(key, found);
      return found;
    };
    const answers = eachItem(from.length, (cell) => {
      const value = quantities[Math.floor(cell / shape.columns)]?.[cell % shape.columns] ?? 0;
      const { numerator, denominator } = conversion(names?.[cell] ?? "", from[cell] ?? "", to[cell] ?? "");
      return (value * numerator) / denominator;
    });
    return quantities.map((row, index) => row.map((_, column) => answers[index * shape.columns + column]));
  });
}

function conversionOf(rules: readonly UnitRule[], item: string, from: string, to: string): UnitConversion {
  const own = rulesOf(rules, item);
  if (own.length === 0) throw new DomainError("invalid", "calendar.units.unknownItem", { item });
  const names = unitsOf(own);
  for (const unit of [from, to]) {
    if (names.some((name) => comparableKey(name) === comparableKey(unit))) continue;
    const nearest = nearestWord(comparableKey(unit), names);
    const values = { unit, known: names.join(", "), nearest: nearest ?? "" };
    throw new DomainError(
      "invalid",
      nearest === null ? "calendar.units.unknown" : "calendar.units.unknownNearest",
      values,
    );
  }
  return unitConversion(own, from, to);
}

function readRules(raw: unknown, hasItems: boolean): UnitRule[] {
  const rule = {
    unit: { kind: "key" },
    factor: { kind: "number", above: 0 },
    base: { kind: "key" },
  } as const;
  if (hasItems) return readTable(raw, "unitTable", { item: { kind: "text" }, ...rule });
  if (readMatrix(raw, "unitTable").some((row) => typeof row[1] === "string" && typeof row[2] === "number"))
    throw new DomainError("invalid", "calendar.units.items");
  return readTable(raw, "unitTable", rule).map((row) => ({ item: "", ...row }));
}
