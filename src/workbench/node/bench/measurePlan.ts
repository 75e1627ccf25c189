import type { WorkbookModel } from "../../host/model/WorkbookModel";
import type { SheetSnapshot } from "../../host/model/WorkbookSnapshot";
import { openAddin } from "../openAddin";
import type { Figure } from "./Figure";

/** Makes a plan as the ribbon's button does, changes an assumption and the scenario, and measures each. */
export async function measurePlan(
  model: WorkbookModel,
  tables: readonly SheetSnapshot[],
  directory: string,
): Promise<Readonly<Record<string, Figure>>> {
  const [history] = tables;
  model.load({ sheets: tables, names: [], settings: {}, ...(history ? { activeSheet: history.name } : {}) });
  const addin = openAddin({ model, directory });
  const { calculation } = model;
  const timed = async (work: () => unknown): Promise<{ seconds: number; calls: number; passes: number }> => {
    const { customFunctionCalls, passes } = calculation.statistics;
    const started = performance.now();
    await work();
    await calculation.settled();
    return {
      seconds: (performance.now() - started) / 1000,
      calls: calculation.statistics.customFunctionCalls - customFunctionCalls,
      passes: calculation.statistics.passes - passes,
    };
  };
  try {
    const opening = await timed(() => addin.ready());
    addin.window.addEventListener("aop:failed", (event) => {
      throw new Error((event as CustomEvent<{ message: string }>).detail.message);
    });
    const before = { ...addin.host.log.totals };
    const made = await timed(() => addin.runCommand("createPlan"));
    const { batches, cellsWritten } = addin.host.log.totals;
    const growth = await timed(() => enter(model, "Assume", "DEM-01", "Base", 0.1));
    const scenario = await timed(() => enter(model, "Setup", "Scenario", "Value", "Upside"));
    return {
      "add-in opened": { value: opening.seconds, unit: "s" },
      "plan made": { value: made.seconds, unit: "s" },
      "office.js batches": { value: batches - before.batches, unit: "batches" },
      "cells written": { value: cellsWritten - before.cellsWritten, unit: "cells" },
      "custom function calls": { value: made.calls, unit: "calls" },
      "calculation passes": { value: made.passes, unit: "passes" },
      "recalculation after an assumption": { value: growth.seconds, unit: "s" },
      "calls after an assumption": { value: growth.calls, unit: "calls" },
      "recalculation after a scenario": { value: scenario.seconds, unit: "s" },
      "calls after a scenario": { value: scenario.calls, unit: "calls" },
      "memory at most": { value: process.resourceUsage().maxRSS / 1024, unit: "MB" },
    };
  } finally {
    addin.close();
  }
}

/** Enters a value in the row of a table that begins with `key`. */
function enter(model: WorkbookModel, table: string, key: string, column: string, value: string | number): void {
  const found = model.tables.get(table);
  const { sheetId, bodyArea } = found;
  const row = found.bodyValues().findIndex((cells) => cells[0] === key);
  const position = found.columns.indexOf(column);
  if (row < 0 || position < 0) throw new Error(`${table} has no row ${key} or no column ${column}.`);
  const area = { row: bodyArea.row + row, column: bodyArea.column + position, rows: 1, columns: 1 };
  model.sheets.byId(sheetId)?.cells.write(area, [[value]]);
}
