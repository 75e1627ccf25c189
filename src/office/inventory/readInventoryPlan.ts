import { DomainError } from "../../core/DomainError";
import { stockClasses } from "../../plan/stockClasses";
import { madeName } from "../manifest/madeName";
import type { PlanManifest } from "../manifest/PlanManifest";
import { unusableCell } from "../read/unusableCell";
import { whyUnreadable } from "../read/whyUnreadable";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";
import type { InventoryPlan } from "./InventoryPlan";

const wanted = [
  ...["Plan_Currency", "Scenario_Name", "Service_Kind", "Plan_Served"],
  ...["Class_Items", "Class_Target", "Class_Stock", "Class_Carrying"],
  ...["Curve_Targets", "Curve_Equal", "Curve_Balanced", "Curve_Point"],
] as const;

/** The classes with their targets and the exchange curve, as the plan's sheet Service and stock shows them. Refuses where there is no plan, or it has no such sheet. */
export function readInventoryPlan(): Promise<InventoryPlan> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    if (manifest === null) throw new DomainError("invalid", "office.noPlan");
    const ranges = new Map<string, Excel.Range>();
    for (const name of wanted) {
      const made = madeName(manifest.names, name);
      if (made === null) throw new DomainError("invalid", "office.inventory.noSheet");
      ranges.set(
        name,
        context.workbook.names
          .getItemOrNullObject(made)
          .getRangeOrNullObject()
          .load("values,address,rowIndex,columnIndex"),
      );
    }
    await context.sync();
    for (const [name, range] of ranges)
      if (range.isNullObject) throw await whyUnreadable(context, manifest, name, "office.inventory.missing");
    const block = (name: string): readonly (readonly unknown[])[] => {
      return (ranges.get(name)?.values ?? []) as unknown[][];
    };
    const unusable = (name: string): DomainError => {
      const range = ranges.get(name);
      return (range && unusableCell(name, range)) ?? new DomainError("invalid", "office.inventory.missing", { name });
    };
    const text = (name: string): string => String(block(name)[0]?.[0] ?? "");
    const figure = (name: string, row: number, column = 0): number => {
      const value = block(name)[row]?.[column];
      // A name whose formula failed, or is still being worked out, is no zero.
      if (typeof value !== "number") throw unusable(name);
      return value;
    };
    const scenario = text("Scenario_Name");
    const sum = (name: string): number => stockClasses.reduce((total, _, row) => total + figure(name, row), 0);
    return {
      currency: text("Plan_Currency"),
      scenario: scenario === "Upside" || scenario === "Downside" ? scenario : "Base",
      serviceKind: text("Service_Kind") === "fill" ? "fill" : "cycle",
      classes: stockClasses.map(({ name }, row) => ({
        name,
        items: figure("Class_Items", row),
        target: figure("Class_Target", row),
        stockValue: figure("Class_Stock", row),
      })),
      served: figure("Plan_Served", 0),
      stockValue: sum("Class_Stock"),
      carryingCost: sum("Class_Carrying"),
      curve: block("Curve_Targets").map((_, row) => {
        const cost = block("Curve_Point")[row]?.[0];
        return {
          target: figure("Curve_Targets", row),
          stockValue: figure("Curve_Equal", row, 0),
          served: figure("Curve_Equal", row, 1),
          carryingCost: figure("Curve_Equal", row, 2),
          servedBest: figure("Curve_Balanced", row),
          pointCost: typeof cost === "number" ? cost : null,
        };
      }),
    };
  });
}
