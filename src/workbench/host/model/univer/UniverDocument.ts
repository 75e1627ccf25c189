import {
  CommandType,
  type ICellData,
  ICommandService,
  type ICommandInfo,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { excelLimits } from "../excelLimits";
import type { Rectangle } from "../WorkbookSnapshot";

/** Rows and columns that the grid shows beyond the last one in use. */
const margin = { rows: 100, columns: 20 };

/** Univer's workbook as plain cells and mutations. Everything changed through here is "own"; what the grid's user does is "foreign". */
export class UniverDocument {
  private readonly commands: ICommandService;
  private readonly instances: IUniverInstanceService;
  private readonly undo: IUndoRedoService;
  private own = 0;
  private readonly versions = new Map<string, number>();
  private readonly unpainted = new Set<string>();
  private isPlanned = false;
  private unit: Workbook | undefined;

  constructor(readonly univer: Univer) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.instances = injector.get(IUniverInstanceService);
    this.undo = injector.get(IUndoRedoService);
    this.commands.onCommandExecuted(({ id, params }) => {
      const sheetId = (params as { readonly subUnitId?: string } | undefined)?.subUnitId;
      if (id === SetWorksheetActiveOperation.id && sheetId !== undefined && this.unpainted.has(sheetId))
        this.paintLater(sheetId);
    });
  }

  load(data: Partial<IWorkbookData>): void {
    this.own += 1;
    try {
      if (this.unit) this.instances.disposeUnit(this.unit.getUnitId());
      this.unit = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    } finally {
      this.own -= 1;
    }
  }

  get workbook(): Workbook {
    if (!this.unit) throw new Error("no workbook is loaded");
    return this.unit;
  }

  /** In the order of the tabs. */
  sheets(): Worksheet[] {
    return this.workbook.getSheets();
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet has the id ${sheetId}`);
    return sheet;
  }

  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.sheet(sheetId).getCellMatrix().getValue(row, column) ?? undefined;
  }

  /** Replaces a cell (undefined: none is left there). */
  setCell(sheetId: string, row: number, column: number, cell: ICellData | undefined): void {
    const sheet = this.sheet(sheetId);
    this.touch(sheetId);
    if (!cell || Object.keys(cell).length === 0) sheet.getCellMatrix().realDeleteValue(row, column);
    else {
      if (row >= sheet.getRowCount() || column >= sheet.getColumnCount()) this.enlarge(sheetId, row, column);
      sheet.getCellMatrix().setValue(row, column, cell);
    }
    this.paintLater(sheetId);
  }

  /** A number that rises whenever a cell of the sheet may have changed. */
  version(sheetId: string): number {
    return this.versions.get(sheetId) ?? 0;
  }

  private touch(sheetId: string): void {
    this.versions.set(sheetId, this.version(sheetId) + 1);
  }

  /** Visits the cells that exist, row by row. */
  eachCell(
    sheetId: string,
    area: Rectangle | undefined,
    visit: (row: number, column: number, cell: ICellData) => void,
  ): void {
    const rows = this.sheet(sheetId).getCellMatrix().getMatrix() as Record<
      number,
      Record<number, ICellData | null | undefined> | undefined
    >;
    const whole = area ?? { row: 0, column: 0, rows: excelLimits.rows, columns: excelLimits.columns };
    const eachIn = (row: number): void => {
      const cells = rows[row];
      if (!cells) return;
      if (whole.columns <= 64) {
        for (let column = whole.column; column < whole.column + whole.columns; column += 1) {
          const cell = cells[column];
          if (cell) visit(row, column, cell);
        }
        return;
      }
      for (const key of Object.keys(cells)) {
        const column = Number(key);
        const cell = cells[column];
        if (cell && column >= whole.column && column < whole.column + whole.columns) visit(row, column, cell);
      }
    };
    if (whole.rows < 5000) for (let row = whole.row; row < whole.row + whole.rows; row += 1) eachIn(row);
    else
      for (const key of Object.keys(rows))
        if (Number(key) >= whole.row && Number(key) < whole.row + whole.rows) eachIn(Number(key));
  }

  /** Executes a mutation or operation of Univer on the workbook. `quietly`: Univer does not activate another sheet for it. */
  mutate(mutation: { readonly id: string }, params: object, quietly = false): void {
    this.own += 1;
    try {
      const options = quietly ? { fromCollab: true } : {};
      const done = this.commands.syncExecuteCommand(
        mutation.id,
        { unitId: this.workbook.getUnitId(), ...params },
        options,
      );
      if (!done) throw new Error(`${mutation.id} was refused`);
    } finally {
      this.own -= 1;
    }
  }

  /** Hears of mutations and operations that did not come from here: a person works in the grid. */
  onForeign(listener: (command: ICommandInfo) => void): void {
    this.commands.onCommandExecuted((command) => {
      if (command.type === CommandType.MUTATION)
        for (const sheet of this.unit?.getSheets() ?? []) this.touch(sheet.getSheetId());
      if (this.own === 0 && command.type !== CommandType.COMMAND) listener(command);
    });
  }

  /** Nothing done so far can be undone in the grid; after the command under way has put itself on the list. */
  forgetUndo(): void {
    const unitId = this.workbook.getUnitId();
    queueMicrotask(() => this.undo.clearUndoRedo(unitId));
  }

  private enlarge(sheetId: string, row: number, column: number): void {
    const sheet = this.sheet(sheetId);
    if (row >= sheet.getRowCount()) {
      this.mutate(SetWorksheetRowCountMutation, {
        subUnitId: sheetId,
        rowCount: Math.min(row + 1 + margin.rows, excelLimits.rows),
      });
    }
    if (column >= sheet.getColumnCount()) {
      this.mutate(SetWorksheetColumnCountMutation, {
        subUnitId: sheetId,
        columnCount: Math.min(column + 1 + margin.columns, excelLimits.columns),
      });
    }
  }

  /** Cells are written directly; an empty mutation makes the grid draw them, once a turn; a sheet that is not seen waits until it is. */
  paintLater(sheetId: string): void {
    if (!this.isPlanned) queueMicrotask(() => this.paint());
    this.isPlanned = true;
    this.unpainted.add(sheetId);
  }

  private paint(): void {
    this.isPlanned = false;
    // Univer draws the sheet that is seen anew at every mutation, whichever sheet it is of.
    for (const sheetId of this.unpainted) {
      const isThere = this.unit?.getSheetBySheetId(sheetId);
      if (isThere && this.unit?.getActiveSheet().getSheetId() !== sheetId) continue;
      this.unpainted.delete(sheetId);
      if (!isThere || !this.unit) continue;
      this.own += 1;
      // "fromChangeset": the whole view is drawn, not only the cells that the mutation lists.
      this.commands.syncExecuteCommand(
        SetRangeValuesMutation.id,
        { unitId: this.unit.getUnitId(), subUnitId: sheetId, cellValue: {} },
        { fromChangeset: true },
      );
      this.own -= 1;
    }
  }
}
