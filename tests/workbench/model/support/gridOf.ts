import type { CellEntry } from "../../../../src/workbench/host/model/CellsModel";
import { createWorkbook } from "../../../../src/workbench/host/model/createWorkbook";
import type { CellValue } from "../../../../src/workbench/host/model/WorkbookSnapshot";
import type { WorkbookModel } from "../../../../src/workbench/host/model/WorkbookModel";

/** Shorthand for tests: cells by their A1 address on the first sheet, or "Sheet!A1". */
export interface Grid {
  readonly workbook: WorkbookModel;
  write(address: string, entries: CellEntry | readonly (readonly CellEntry[])[]): void;
  /** Values after everything has been calculated; errors as their text. */
  read(address: string): Promise<unknown>;
  readBlock(address: string): Promise<unknown[][]>;
}

const plain = (value: CellValue): unknown => (typeof value === "object" && value !== null ? value.error : value);

export function gridOf(workbook: WorkbookModel = createWorkbook(undefined, () => 46_000.5)): Grid {
  const at = (address: string) => {
    const area = workbook.resolve(address);
    if (!area) throw new Error(`no cells at ${address}`);
    return { area, cells: workbook.sheets.get(area.sheetId).cells };
  };
  const readBlock = async (address: string): Promise<unknown[][]> => {
    await workbook.calculation.settled();
    const { area, cells } = at(address);
    return cells.values(area).map((row) => row.map(plain));
  };
  return {
    workbook,
    write: (address, entries) => {
      const { area, cells } = at(address);
      const rows = Array.isArray(entries) ? (entries as CellEntry[][]) : [[entries as CellEntry]];
      cells.write({ ...area, rows: rows.length, columns: rows[0]?.length ?? 1 }, rows);
    },
    read: async (address) => (await readBlock(address))[0]?.[0],
    readBlock,
  };
}
