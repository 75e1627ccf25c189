import { createPlanFromWorkbook } from "../../../src/office/createPlanFromWorkbook";
import { goTo } from "../../../src/office/cells/goTo";
import type { PlanChoices } from "../../../src/plan/PlanChoices";
import { saveChoices } from "../../../src/office/savedChoices";
import type { CellValue, SheetSnapshot } from "../../../src/workbench/host/model/WorkbookSnapshot";
import { onceARun } from "../../support/onceARun";
import { openExcel } from "./openExcel";

/**
 * A plan of these tables (the first is the sales history), made through the real office.js, and what a planner does with it.
 * One that is `keptAs` a name is made once a run; the suites after that open it as it was then.
 */
export async function openPlan(
  tables: readonly SheetSnapshot[],
  keptAs?: string,
  /** What the planner chose instead of what is suggested. */
  choices?: Partial<PlanChoices>,
) {
  const excel = await openExcel();
  const make = async () => {
    excel.reset(tables);
    await goTo(`'${tables[0]?.name}'!A2`);
    if (choices) await saveChoices(choices as PlanChoices);
    await createPlanFromWorkbook();
    await excel.settled();
    return excel.model.snapshot();
  };
  if (keptAs === undefined) await make();
  else excel.model.load(await onceARun(keptAs, make));

  const values = async (formula: string): Promise<CellValue[][]> => {
    await excel.settled();
    const [sheet] = excel.model.sheets.all();
    return excel.model.calculation.evaluate(formula, sheet?.id ?? "");
  };
  const value = async (formula: string) => (await values(formula))[0]?.[0] ?? null;
  const table = (name: string) => excel.model.tables.get(name);
  const rowOf = (name: string, key: string) =>
    table(name)
      .bodyValues()
      .findIndex((cells) => cells[0] === key);
  const columnOf = (name: string, heading: string) => table(name).columns.indexOf(heading);
  return {
    excel,
    values,
    value,
    table,
    number: async (formula: string) => Number(await value(formula)),
    column: async (formula: string) => (await values(formula)).map((row) => Number(row[0])),
    /** Types into the cell of a table's body under `heading`, in the row whose first cell is `key`. */
    type: (name: string, key: string, heading: string, entry: string | number) => {
      const { row, column } = table(name).bodyArea;
      const at = { row: row + rowOf(name, key), column: column + columnOf(name, heading), rows: 1, columns: 1 };
      excel.model.sheets.byId(table(name).sheetId)?.cells.write(at, [[entry]]);
    },
    /** Adds a row with these cells under their headings. */
    add: (name: string, cells: Readonly<Record<string, string | number>>) => {
      table(name).addRows([table(name).columns.map((heading: string) => cells[heading] ?? null)] as never);
    },
    allPass: async () => expect(await value("=Chk_All")).toMatch(/^All \d+ checks pass$/),
  };
}
