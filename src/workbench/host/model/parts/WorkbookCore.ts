import type { ICellData } from "@univerjs/core";
import { areasMeet } from "../calculation/areasMeet";
import type { CalculationDocument } from "../calculation/CalculationDocument";
import { Calculator } from "../calculation/Calculator";
import type { SheetArea } from "../SheetArea";
import type { TrackedArea } from "../TrackedArea";
import { UniverDocument } from "../univer/UniverDocument";
import type { CellsChangeKind, ChangeSource } from "../WorkbookEvents";
import { WorkbookModelError } from "../WorkbookModelError";
import type { CellStyle, Rectangle } from "../WorkbookSnapshot";
import { CellsForCalculation } from "./CellsForCalculation";
import { EventHub } from "./EventHub";
import { NameStore } from "./NameStore";
import { newSheetState } from "./newSheetState";
import type { SheetState } from "./SheetState";
import { TableStore } from "./TableStore";

/** Everything the parts of the workbook model share. */
export class WorkbookCore {
  readonly events = new EventHub();
  readonly names = new NameStore();
  readonly tables = new TableStore();
  readonly sheetStates = new Map<string, SheetState>();
  readonly settings = new Map<string, string>();
  readonly cellStyles = new Map<string, CellStyle>();
  readonly tracked = new Set<TrackedArea & { follow(change: (area: SheetArea) => SheetArea | undefined): void }>();
  readonly cells: CellsForCalculation;
  readonly calculator: Calculator;
  selection: SheetArea = { sheetId: "", row: 0, column: 0, rows: 1, columns: 1 };
  private lastId = 0;

  constructor(
    readonly document: UniverDocument,
    clock: () => number,
  ) {
    this.cells = new CellsForCalculation(document, this.names, this.tables);
    const cells: CalculationDocument = this.cells;
    this.calculator = new Calculator(cells, (sheetIds) => this.events.emit("calculated", { sheetIds }), clock);
  }

  /** A fresh id: the workbook's own count, so that the same steps give the same ids. */
  newId(kind: string): string {
    this.lastId += 1;
    return `${kind}-${this.lastId}`;
  }

  state(sheetId: string): SheetState {
    let state = this.sheetStates.get(sheetId);
    if (!state) this.sheetStates.set(sheetId, (state = newSheetState()));
    return state;
  }

  /** Puts contents into a cell, or takes them, and tells the calculation. */
  enter(sheetId: string, row: number, column: number, cell: ICellData | undefined): void {
    this.document.setCell(sheetId, row, column, cell);
    this.cells.forgetError(sheetId, row, column);
    const formula = cell?.f ?? undefined;
    const hasContents = formula !== undefined || (cell?.v !== undefined && cell.v !== null);
    this.calculator.cellEntered(sheetId, row, column, hasContents, formula);
  }

  /** Contents of the area were entered: what reads them is calculated, and listeners hear of it. */
  changed(area: SheetArea, source: ChangeSource, change: CellsChangeKind = "rangeEdited"): void {
    this.calculator.areaChanged(area);
    this.events.emit("cellsChanged", { area, change, source });
  }

  /** AccessDenied for a locked cell of a protected sheet. */
  assertWritable(sheetId: string, area: Rectangle): void {
    if (!this.state(sheetId).protected) return;
    let unlocked = 0;
    this.document.eachCell(sheetId, area, (_row, _column, cell) => {
      if ((cell.custom as { locked?: boolean } | null | undefined)?.locked === false) unlocked += 1;
    });
    if (unlocked < area.rows * area.columns) {
      throw new WorkbookModelError(
        "AccessDenied",
        `The sheet "${this.document.sheet(sheetId).getName()}" is protected.`,
      );
    }
  }

  /** Tables that an area cuts through. */
  tablesIn(area: SheetArea): ReturnType<TableStore["all"]> {
    return this.tables.all().filter((table) => table.sheetId === area.sheetId && areasMeet(table.area, area));
  }
}
