import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import type { BalanceInput, BalanceItem } from "../../core/supply/balance/BalanceInput";
import type { PlanManifest } from "../manifest/PlanManifest";
import { planReader, type PlanReader } from "../read/planReader";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";
import type { BalancePlan } from "./BalancePlan";

const figures = ["Capital_Rate", "Storage_Rate", "Risk_Rate", "Periods_Year", "Owed_Cost", "Lost_Cost", "Missing_Cost"];
const wanted = {
  grids: [
    ...["Plan_Currency", "Plan_Cal", "Item_Strategy", "Demand_Units", "Supply_Units", "Safety_Stock", "Unit_Cost"],
    ...["Load_Hours", "Capacity_Hours", ...figures],
  ],
  tables: ["ItemMaster", "ResourceList", "RoutingLines", "FamilyPlan"],
  optional: ["BomLines"],
} as const;

/** The plan's demand, supply and hours, as the balance takes them. Items whose family keeps a level or chasing rate, and bought ones, stay as they are. Refuses where there is no plan, or it has no production plan. */
export function readBalancePlan(): Promise<BalancePlan> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    if (manifest === null) throw new DomainError("invalid", "office.noPlan");
    const plan = await planReader(context, manifest, wanted, "office.balance.missing");
    const number = (value: unknown): number => (typeof value === "number" ? value : 0);
    const numbers = (row: readonly unknown[] | undefined): number[] => (row ?? []).map(number);
    const items = itemsOf(plan);
    return {
      currency: plan.text("Plan_Currency"),
      problem: {
        periods: plan.grid("Plan_Cal").map((row) => String(row[1] ?? "")),
        items,
        resources: plan.rows("ResourceList").map((row, index) => ({
          name: String(row.Resource ?? ""),
          capacity: numbers(plan.grid("Capacity_Hours")[index]),
          load: numbers(plan.grid("Load_Hours")[index]),
          rate: number(row["Rate per hour"]),
          overtimeShare: number(row["Overtime share"]),
          overtimePremium: number(row["Overtime premium"]),
        })),
        routings: plan.rows("RoutingLines").map((row) => ({
          item: String(row.SKU ?? ""),
          resource: String(row.Resource ?? ""),
          hoursPerUnit: number(row["Hours per unit"]),
          setupHours: number(row["Setup hours"]),
          batchSize: number(row["Batch size"]),
          offset: 0,
        })),
        bom: plan.rows("BomLines").map((row) => ({
          parent: String(row.Parent ?? ""),
          component: String(row.Component ?? ""),
          quantity: number(row.Quantity),
          scrap: number(row.Scrap),
          from: null,
          to: null,
        })),
      } satisfies BalanceInput,
      workingDays: plan.grid("Plan_Cal").map((row) => number(row[6])),
      families: familiesOf(plan),
    };
  });
}

function itemsOf(plan: PlanReader): BalanceItem[] {
  const rate =
    (plan.figure("Capital_Rate") + plan.figure("Storage_Rate") + plan.figure("Risk_Rate")) /
    plan.figure("Periods_Year");
  const [owed, lost, missing] = [plan.figure("Owed_Cost"), plan.figure("Lost_Cost"), plan.figure("Missing_Cost")];
  const at = (grid: string, row: number): unknown => plan.grid(grid)[row]?.[0];
  const need = (grid: string, row: number): number => {
    const value = at(grid, row);
    if (typeof value !== "number") throw plan.unusable(grid);
    return value;
  };
  return plan.rows("ItemMaster").map((row, index): BalanceItem => {
    const units = (grid: string): number[] =>
      (plan.grid(grid)[index] ?? []).map((value) => {
        if (typeof value !== "number") throw plan.unusable(grid);
        return value;
      });
    const unitCost = Math.max(0, need("Unit_Cost", index));
    // A unit that nobody bought yet is worth what it costs.
    const price = Math.max(unitCost, typeof row.Price === "number" ? row.Price : 0);
    return {
      name: String(row.SKU ?? ""),
      isFree:
        String(row["Make or buy"] ?? "") === "make" &&
        ["net", "optimised"].includes(String(at("Item_Strategy", index))),
      demand: units("Demand_Units"),
      planned: units("Supply_Units"),
      openingStock: typeof row["Opening stock"] === "number" ? row["Opening stock"] : 0,
      safetyStock: Math.max(0, need("Safety_Stock", index)),
      unitCost,
      holdingCost: unitCost * rate,
      backlogCost: owed * price,
      // What is never delivered saves its making: without that a cheap item would be left undelivered to save money.
      lostSaleCost: unitCost + lost * price,
      missingStockCost: missing * unitCost,
    };
  });
}

function familiesOf(plan: PlanReader): BalancePlan["families"] {
  const made = new Map<string, number>();
  for (const row of plan.rows("ItemMaster"))
    if (String(row["Make or buy"]) === "make") {
      const key = comparableKey(String(row.Family ?? ""));
      made.set(key, (made.get(key) ?? 0) + 1);
    }
  return plan.rows("FamilyPlan").map((row) => ({
    family: String(row.Family ?? ""),
    strategy: String(row.Strategy ?? ""),
    madeItems: made.get(comparableKey(String(row.Family ?? ""))) ?? 0,
  }));
}
