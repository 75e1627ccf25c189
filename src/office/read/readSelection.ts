import { DomainError } from "../../core/DomainError";
import { runInExcel } from "../runInExcel";
import { readValues } from "./readValues";
import type { SheetTable } from "./SheetTable";

/**
 * The table that the user means by the selection: one cell stands for its Table or the filled region round it, whole
 * columns for their used part. Refuses a chart, several areas and blank cells, each with its sentence.
 */
export function readSelection(): Promise<SheetTable> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    const chart = workbook.getActiveChartOrNullObject().load("name");
    await context.sync();
    if (!chart.isNullObject) throw new DomainError("invalid", "office.selection.chart", { chart: chart.name });

    const areas = workbook.getSelectedRanges().load("areaCount,address");
    await context.sync();
    if (areas.areaCount > 1) {
      throw new DomainError("invalid", "office.selection.areas", { count: areas.areaCount, address: areas.address });
    }
    const selected = workbook.getSelectedRange().load("address,rowCount,columnCount");
    const sheet = selected.worksheet.load("name");
    const tables = selected.getTables(false).load("items/name");
    await context.sync();

    const isCell = selected.rowCount === 1 && selected.columnCount === 1;
    const table = isCell ? tables.items[0] : undefined;
    const meant = table !== undefined ? table.getRange() : isCell ? selected.getSurroundingRegion() : selected;
    const used = meant.getUsedRangeOrNullObject(true).load("address,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject)
      throw new DomainError("invalid", "office.selection.empty", { address: plain(selected.address) });
    if (used.rowCount * used.columnCount > mostCells) {
      throw new DomainError("invalid", "office.selection.tooLarge", {
        address: plain(used.address),
        cells: used.rowCount * used.columnCount,
      });
    }
    const values = await readValues(context, used, { rows: used.rowCount, columns: used.columnCount });
    return { name: table?.name ?? sheet.name, address: plain(used.address), values };
  });
}

function plain(address: string): string {
  return address.replaceAll("$", "");
}

/** Excel reads five million cells at most; a plan needs far fewer. */
const mostCells = 2_000_000;
