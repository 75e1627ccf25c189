import { toText } from "../calculation/toText";
import { isCellError } from "../calculation/isCellError";
import type { SheetArea } from "../SheetArea";
import { contentsOf } from "../univer/contentsOf";
import { withContents } from "../univer/withContents";
import type { ChangeSource } from "../WorkbookEvents";
import { renameEverywhere } from "./renameEverywhere";
import { uniqueColumnNames } from "./uniqueColumnNames";
import type { WorkbookCore } from "./WorkbookCore";

/** Keeps the names of table columns and the cells of header rows the same. */
export class TableHeaders {
  constructor(private readonly core: WorkbookCore) {}

  /** Cells were written: where they are headers, columns are renamed; a blank or repeated header gets a name of its own. */
  written(area: SheetArea, source: ChangeSource): void {
    for (const table of this.core.tablesIn(area)) {
      if (area.row > table.area.row || area.row + area.rows <= table.area.row) continue;
      const texts = table.columns.map((_, index) => {
        const text = toText(this.core.cells.readValue(table.sheetId, table.area.row, table.area.column + index));
        return isCellError(text) ? text.error : text;
      });
      const names = uniqueColumnNames(texts);
      this.show(table.sheetId, table.area.row, table.area.column, names);
      const renamed = table.columns.flatMap((before, index) =>
        before === names[index] ? [] : [{ before, after: names[index] ?? before }],
      );
      if (renamed.length === 0) continue;
      table.columns = names;
      for (const { before, after } of renamed)
        renameEverywhere(this.core, { kind: "tableColumn", table: table.name, before, after });
      this.core.events.emit("tableChanged", { tableId: table.id, source });
    }
  }

  /** Writes header cells that differ from the names. */
  show(sheetId: string, row: number, column: number, names: readonly string[]): void {
    names.forEach((name, index) => {
      const cell = this.core.document.cell(sheetId, row, column + index);
      if (cell?.v === name && !cell.f) return;
      this.core.enter(sheetId, row, column + index, withContents(cell, contentsOf(name)));
    });
  }
}
