import { DomainError } from "../../core/DomainError";
import { areaAddress, quotedSheetName } from "../address";
import { madeName } from "../manifest/madeName";
import type { PlanManifest } from "../manifest/PlanManifest";
import { readValues } from "../read/readValues";
import { whyUnreadable } from "../read/whyUnreadable";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";
import type { ForecastPlan } from "./ForecastPlan";

const grids = [
  "Hist_Units",
  "Base_Units",
  "Base_Low",
  "Base_High",
  "Demand_Units",
  "Fcst_Model",
  "Hist_Cal",
  "Plan_Cal",
] as const;
type Grid = (typeof grids)[number];
/** Columns that plans made before they had them do without. */
const laterColumns = ["Fcst_Used", "Fcst_Refused", "Fcst_Days"] as const;

/** The demand grids of the plan as they stand. The history is the cleaned one where the plan has it. Refuses where there is no plan. */
export function readForecastPlan(): Promise<ForecastPlan> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    if (manifest === null) throw new DomainError("invalid", "office.noPlan");
    const names = context.workbook.names;
    const rangeOf = (wanted: string): Excel.Range => {
      const name = madeName(manifest.names, wanted);
      if (name === null) throw new DomainError("invalid", "office.forecast.missing", { name: wanted });
      return names.getItemOrNullObject(name).getRangeOrNullObject();
    };
    const source = (grid: Grid): string =>
      grid === "Hist_Units" && madeName(manifest.names, "Hist_Clean") !== null ? "Hist_Clean" : grid;
    const ranges = grids.map((grid) => rangeOf(source(grid)).load("rowCount,columnCount,rowIndex,columnIndex"));
    const later = laterColumns.map((wanted) =>
      madeName(manifest.names, wanted) === null ? null : rangeOf(wanted).load("values"),
    );
    const figures = ["Periods_Year", "Fcst_Skip"].map((name) => rangeOf(name).load("values"));
    const tableName = madeName(manifest.tables, "ItemMaster");
    const master = context.workbook.tables.getItemOrNullObject(tableName ?? "ItemMaster");
    const items = master.getDataBodyRange().load("values");
    const headings = master.getHeaderRowRange().load("values");
    const decisionName = madeName(manifest.tables, "ItemDecision");
    const decided =
      decisionName === null ? null : context.workbook.tables.getItem(decisionName).getRange().load("values");
    const finalSheet = ranges[grids.indexOf("Demand_Units")]?.worksheet.load("name");
    await context.sync();
    for (const [index, range] of ranges.entries())
      if (range.isNullObject)
        throw await whyUnreadable(context, manifest, source(grids[index] ?? "Hist_Units"), "office.forecast.missing");
    const blocks = {} as Record<Grid, readonly (readonly unknown[])[]>;
    for (const [index, range] of ranges.entries())
      // One grid after the other: together they may be more than one answer of Excel on the web holds.
      blocks[grids[index] ?? "Hist_Units"] = await readValues(context, range, {
        rows: range.rowCount,
        columns: range.columnCount,
      });
    const column = (heading: string): number => (headings.values[0] ?? []).indexOf(heading);
    const [sku, description, price] = [column("SKU"), column("Description"), column("Price")];
    const final = ranges[grids.indexOf("Demand_Units")];
    const labels = (grid: Grid): string[] => blocks[grid].map((row) => String(row[1] ?? ""));
    const decisions = chosenModels(decided?.values ?? []);
    const [used, refused, days] = later.map((range) =>
      range === null || range.isNullObject ? null : range.values.map((row): unknown => row[0]),
    );
    const chosen = (sku: string): string => decisions.get(sku) ?? "";
    const share = (value: unknown): number | null => (typeof value === "number" ? value : null);
    return {
      season: Number(figures[0]?.values[0]?.[0] ?? 1),
      takesDecisions: decided !== null,
      workingDays: days?.map(Number) ?? null,
      skipped: Number(figures[1]?.values[0]?.[0] ?? 0),
      historyLabels: labels("Hist_Cal"),
      planLabels: labels("Plan_Cal"),
      items: items.values.slice(0, blocks.Base_Units.length).map((row, index) => {
        const model = blocks.Fcst_Model[index] ?? [];
        const numbers = (grid: Grid): number[] => (blocks[grid][index] ?? []).map((value) => Number(value) || 0);
        const area = {
          row: (final?.rowIndex ?? 0) + index,
          column: final?.columnIndex ?? 0,
          rows: 1,
          columns: final?.columnCount ?? 1,
        };
        return {
          sku: String(row[sku] ?? ""),
          description: String(row[description] ?? ""),
          price: Number(row[price]) || 0,
          address: `${quotedSheetName(finalSheet?.name ?? "")}!${areaAddress(area)}`,
          history: numbers("Hist_Units"),
          baseline: numbers("Base_Units"),
          low: numbers("Base_Low"),
          high: numbers("Base_High"),
          final: numbers("Demand_Units"),
          model: String(model[0] ?? ""),
          chosenModel: chosen(String(row[sku] ?? "")),
          usedModel: modelWord(used?.[index] ?? chosen(String(row[sku] ?? ""))),
          refusal: String(refused?.[index] ?? ""),
          wape: share(model[4]),
          lastYearWape: share(model[5]),
        };
      }),
    };
  });
}

/** SKU -> the model that the planner chose for it. */
function chosenModels(table: readonly (readonly unknown[])[]): ReadonlyMap<string, string> {
  const [headings = [], ...rows] = table;
  const [sku, model] = [headings.indexOf("SKU"), headings.indexOf("Model")];
  if (sku < 0 || model < 0) return new Map();
  return new Map(rows.map((row) => [String(row[sku]), modelWord(row[model])]));
}

const modelWord = (cell: unknown): string =>
  String(cell ?? "")
    .trim()
    .toLowerCase();
