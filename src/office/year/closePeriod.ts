import { DomainError } from "../../core/DomainError";
import { keptKinds, statementKind, type KeptKind } from "../../plan/keptKinds";
import { message } from "../../messages/message";
import type { PlanReader } from "../read/planReader";
import { runInExcel } from "../runInExcel";
import { planAtHand } from "../read/planAtHand";
import { writeSetting } from "../writeSetting";
import { writeVersionRows, type VersionRow } from "./writeVersionRows";

const grids = [
  ...["Plan_Cal", "Closed_Periods", "Next_Sales", "Kept_Rows", "LY_Units", "Base_Units", "Demand_Units"],
  ...["Override_Units", "Demand_Revenue", "Estimate_Units"],
];
/** A plan without a P&L has none of these. */
const statement = ["Money_Lines", "Live_Money", "Estimate_Money"];

/**
 * Closes the next period of the plan: keeps as values what was planned before its sales count (the plan with all its steps before the first
 * period, the latest estimate before the others), then counts its sales. Refuses, with nothing written, where no period is open, the
 * period has no sales, or the plan shows an error.
 * @returns the label of the closed period
 */
export function closePeriod(): Promise<string> {
  return runInExcel(async (context) => {
    const { manifest, plan } = await planAtHand(context, grids, ["ItemMaster", "PlanVersions", "Setup"], statement);
    const [closed, periods] = [plan.figure("Closed_Periods"), plan.grid("Plan_Cal").map((row) => String(row[0]))];
    const label = periods[closed];
    if (label === undefined) throw new DomainError("invalid", "office.year.allClosed", { count: periods.length });
    if (plan.figure("Next_Sales") === 0) throw new DomainError("invalid", "office.year.noSales", { period: label });
    const rows =
      plan.figure("Kept_Rows") === 0 ? planRows(plan) : closed === 0 ? [] : estimateRows(plan, closed, periods);
    await writeVersionRows(context, manifest, rows);
    await writeSetting(context, manifest, "Periods closed", closed + 1);
    return label;
  });
}

/** The plan before its first period, every step of it. */
function planRows(plan: PlanReader): VersionRow[] {
  const override = unitsOf(plan, "Override_Units");
  const final = unitsOf(plan, "Demand_Units");
  const figures: Readonly<Record<KeptKind, readonly (readonly number[])[]>> = {
    Naive: unitsOf(plan, "LY_Units"),
    Baseline: unitsOf(plan, "Base_Units"),
    Consensus: final.map((row, item) => row.map((units, period) => units - (override[item]?.[period] ?? 0))),
    Final: final,
    Revenue: unitsOf(plan, "Demand_Revenue"),
  };
  const version = message("office.year.version.plan");
  return [
    ...keptKinds.flatMap((kind) =>
      skus(plan).map((sku, item) => ({ version, closed: 0, sku, kind, figures: figures[kind][item] ?? [] })),
    ),
    ...statementRows(plan, "Live_Money", version, 0),
  ];
}

function estimateRows(plan: PlanReader, closed: number, periods: readonly string[]): VersionRow[] {
  const version = message("office.year.version.estimate", { period: periods[closed - 1] ?? "" });
  const estimate = unitsOf(plan, "Estimate_Units");
  return [
    ...skus(plan).map((sku, item): VersionRow => ({
      version,
      closed,
      sku,
      kind: "Final",
      figures: estimate[item] ?? [],
    })),
    ...statementRows(plan, "Estimate_Money", version, closed),
  ];
}

function statementRows(plan: PlanReader, grid: string, version: string, closed: number): VersionRow[] {
  const figures = unitsOf(plan, grid);
  return plan.grid("Money_Lines").map(([line], row) => {
    return { version, closed, sku: String(line), kind: statementKind, figures: figures[row] ?? [] };
  });
}

const skus = (plan: PlanReader): string[] => plan.rows("ItemMaster").map((row) => String(row.SKU));

/** What cannot be kept as a number would be missing for ever. */
function unitsOf(plan: PlanReader, name: string): number[][] {
  return plan.grid(name).map((row) =>
    row.map((value) => {
      if (typeof value !== "number") throw new DomainError("invalid", "office.year.error", { name });
      return value;
    }),
  );
}
