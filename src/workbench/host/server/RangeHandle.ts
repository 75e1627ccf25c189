import { HostError } from "../protocol/HostError";
import type { CellsModel } from "../model/CellsModel";
import type { SheetArea } from "../model/SheetArea";
import type { SheetModel } from "../model/SheetModel";
import type { TrackedArea } from "../model/TrackedArea";
import type { WorkbookModel } from "../model/WorkbookModel";
import { excelLimits } from "../model/excelLimits";

/** The cells behind a Range object of office.js; it moves with insertions and deletions until it is released. */
export class RangeHandle {
  constructor(
    private readonly model: WorkbookModel,
    private readonly tracked: TrackedArea,
  ) {}

  /** Where the cells are now. InvalidReference once they are gone. */
  get area(): SheetArea {
    const area = this.tracked.area;
    if (!area) throw new HostError("InvalidReference");
    return area;
  }

  get sheet(): SheetModel {
    const sheet = this.model.sheets.byId(this.area.sheetId);
    if (!sheet) throw new HostError("InvalidReference");
    return sheet;
  }

  get cells(): CellsModel {
    return this.sheet.cells;
  }

  get isEntireColumn(): boolean {
    return this.area.row === 0 && this.area.rows === excelLimits.rows;
  }

  get isEntireRow(): boolean {
    return this.area.column === 0 && this.area.columns === excelLimits.columns;
  }

  /** Whole columns or rows: cell contents can be neither read nor written as a matrix. */
  get isUnbounded(): boolean {
    return this.isEntireColumn || this.isEntireRow;
  }

  release(): void {
    this.tracked.release();
  }
}
