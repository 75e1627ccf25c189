import type { CellValue, WorkbookSnapshot } from "../../host/model/WorkbookSnapshot";
import { cellReference } from "../../xlsx/cellReference";
import { referencedCells } from "../../xlsx/parts/referencedCells";

/** What a finished plan workbook shows. */
export interface PlanOutcome {
  /** Names of the sheets that the plan made. */
  readonly sheets: readonly string[];
  readonly checks: number;
  readonly failed: number;
  /** What the failing checks compare, with their sheet: "Supply: ...". */
  readonly failures: readonly string[];
  readonly formulas: number;
  readonly charts: number;
  /** Cells of the plan that show an error, as "Sheet!A1 #N/A". */
  readonly errors: readonly string[];
}

/** Reads from the workbook, as a user would, what came of the plan: its checks (names Chk_Count, Chk_Failed) and every error cell. */
export function planOutcome(workbook: WorkbookSnapshot, before: readonly string[]): PlanOutcome {
  const cellsAt = referencedCells(workbook);
  const made = workbook.sheets.filter((sheet) => !before.includes(sheet.name));
  // A second plan in a workbook has numbered names; the last one is the plan just made.
  const named = (name: string): string | undefined =>
    workbook.names.findLast((known) => new RegExp(`^${name}(_\\d+)?$`).test(known.name))?.name;
  const single = (name: string): CellValue => cellsAt(named(name) ?? "")[0]?.value ?? null;
  const list = cellsAt(named("Chk_List") ?? "").map((cell) => cell.value);
  const cells = made.flatMap((sheet) => sheet.cells.map((cell) => ({ sheet: sheet.name, cell })));
  return {
    sheets: made.map((sheet) => sheet.name),
    checks: numberOf(single("Chk_Count")),
    failed: numberOf(single("Chk_Failed")),
    failures: failuresOf(list),
    formulas: cells.filter(({ cell }) => cell.formula !== undefined).length,
    charts: made.reduce((sum, sheet) => sum + sheet.charts.length, 0),
    errors: cells.flatMap(({ sheet, cell }) =>
      typeof cell.value === "object" && cell.value !== null
        ? [`${sheet}!${cellReference(cell.row, cell.column)} ${cell.value.error}`]
        : [],
    ),
  };
}

/** Whether the plan adds up: it has checks, none fails, and no cell shows an error. */
export function isSound(outcome: PlanOutcome): boolean {
  return outcome.sheets.length > 0 && outcome.checks > 0 && outcome.failed === 0 && outcome.errors.length === 0;
}

/** A check that is no number is not passed: NaN is neither 0 nor a count. */
function numberOf(value: CellValue): number {
  return typeof value === "number" ? value : NaN;
}

/** Rows of the list of checks: id, what, sheet, expected, actual, difference, status. */
const checkColumns = 7;

function failuresOf(list: readonly CellValue[]): readonly string[] {
  const failures: string[] = [];
  for (let start = 0; start + checkColumns <= list.length; start += checkColumns) {
    const [id, what, sheet, expected, actual, , status] = list.slice(start, start + checkColumns);
    if (status !== "OK")
      failures.push(`${shown(id)} ${shown(what)} (${shown(sheet)}): ${shown(expected)} against ${shown(actual)}`);
  }
  return failures;
}

function shown(value: CellValue | undefined): string {
  return typeof value === "object" && value !== null ? value.error : String(value ?? "");
}
