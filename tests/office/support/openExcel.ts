import path from "node:path";
import { createWorkbook } from "../../../src/workbench/host/model/createWorkbook";
import type { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbench/host/model/WorkbookSnapshot";
import { openAddin, type OpenedAddin } from "../../../src/workbench/node/openAddin";
import { onceARun } from "../../support/onceARun";

/** The embedded Excel behind the test's own window, in which real office.js runs: the modules of src/office act on it. */
export interface OpenedExcel {
  readonly model: WorkbookModel;
  readonly addin: OpenedAddin;
  /** A workbook with one sheet, "Mine", that holds a few cells of the user's; or the sheets given. */
  readonly reset: (sheets?: readonly SheetSnapshot[]) => void;
  readonly value: (sheet: string, row: number, column: number) => CellValue;
  readonly settled: () => Promise<unknown>;
  readonly batches: () => number;
  readonly unserved: () => readonly string[];
  readonly close: () => void;
}

/**
 * Opens Excel for a test file; office.js allows it once in a window. The AOP functions are registered as the build does it.
 * A blank in a range reaches them as on the desktop (0), or as on the web (null).
 */
export async function openExcel({ blankInRange = 0 }: { blankInRange?: 0 | null } = {}): Promise<OpenedExcel> {
  const model = createWorkbook(workbookOf([userSheet]));
  const { json, functions } = await onceARun("functions", readFunctions);
  const addin = openAddin({
    model,
    window,
    functions: { json, namespace: "AOP" },
    blankInRange,
  });
  // A function's module is loaded at its first call, as in the build: most suites call a fifth of them.
  for (const { file, id, functionName } of functions)
    CustomFunctions.associate(id, (...given: unknown[]) => implementation(file, functionName)(...given));
  await addin.ready();
  return {
    model,
    addin,
    reset: (sheets = [userSheet]) => model.load(workbookOf(sheets)),
    value: (sheet, row, column) =>
      model.sheets.get(sheet).cells.values({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? null,
    settled: () => model.calculation.settled(),
    batches: () => addin.host.log.totals.batches,
    unserved: () => addin.host.unserved,
    close: () => addin.close(),
  };
}

/** The declarations and where each function is; the catalogue's reader is large, and is loaded by the first suite alone. */
async function readFunctions() {
  const { functionsJson, readCatalogue } = await import("../../../tools/catalogue.cjs");
  const catalogue = await readCatalogue();
  return {
    json: functionsJson(catalogue),
    functions: catalogue.functions.map(({ file, declared, functionName }) => ({ file, id: declared.id, functionName })),
  };
}

function implementation(file: string, name: string): (...given: unknown[]) => unknown {
  const found = jest.requireActual<Record<string, (...given: unknown[]) => unknown>>(path.resolve(file))[name];
  if (!found) throw new Error(`${file} exports no ${name}.`);
  return found;
}

function workbookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], settings: {} };
}

const userSheet: SheetSnapshot = {
  id: "{00000000-0001-0000-0000-000000000000}",
  name: "Mine",
  visibility: "visible",
  showGridlines: true,
  cells: [
    { row: 0, column: 0, value: "My own note" },
    { row: 1, column: 0, value: 42 },
    { row: 1, column: 1, value: 84, formula: "=A2*2" },
  ],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
};
