import type { SheetModel } from "../../host/model/SheetModel";
import { moveFormula } from "../../host/model/structure/moveFormula";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import type { CellValue, ConditionalFormatSnapshot } from "../../host/model/WorkbookSnapshot";
import type { EvaluatedFormat } from "./conditionalLook";

/** More cells than this under one rule with a formula would keep the page busy: their format is left out. */
const mostFormulaCells = 2000;

/** The conditional formats of a sheet with the present values of their formulas; the one that prevails first. */
export function evaluateFormats(sheet: SheetModel, workbook: WorkbookModel): Promise<EvaluatedFormat[]> {
  return Promise.all(
    sheet.conditionalFormats.all().map(async (format) => ({
      format,
      values: await comparisons(format, sheet, workbook),
      range: format.rule.kind === "colorScale" ? numberRange(sheet.cells.values(format.area)) : null,
    })),
  );
}

async function comparisons(
  { rule, area }: ConditionalFormatSnapshot,
  sheet: SheetModel,
  workbook: WorkbookModel,
): Promise<CellValue[][]> {
  const evaluate = async (text: string): Promise<CellValue> =>
    text.startsWith("=") ? ((await workbook.calculation.evaluate(text, sheet.id))[0]?.[0] ?? null) : constant(text);
  if (rule.kind === "cellValue") {
    return [[await evaluate(rule.first), rule.second === undefined ? null : await evaluate(rule.second)]];
  }
  if (rule.kind !== "formula" || area.rows * area.columns > mostFormulaCells) return [];
  // The rule's formula is written for the area's first cell; for each other cell its references move along.
  return Promise.all(
    Array.from({ length: area.rows }, (_, row) =>
      Promise.all(
        Array.from({ length: area.columns }, (_, column) => evaluate(moveFormula(rule.formula, row, column))),
      ),
    ),
  );
}

function constant(text: string): CellValue {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : text.replace(/^"(.*)"$/s, "$1");
}

function numberRange(values: readonly (readonly CellValue[])[]): EvaluatedFormat["range"] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values.flat()) {
    if (typeof value !== "number") continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low <= high ? { low, high } : null;
}
