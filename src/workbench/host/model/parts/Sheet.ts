import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { SheetModel } from "../SheetModel";
import { WorkbookModelError } from "../WorkbookModelError";
import { assertSheetName } from "./assertSheetName";
import { renameEverywhere } from "./renameEverywhere";
import { SheetCells } from "./SheetCells";
import { SheetCharts } from "./SheetCharts";
import { SheetConditionalFormats } from "./SheetConditionalFormats";
import { SheetValidations } from "./SheetValidations";
import type { TableHeaders } from "./TableHeaders";
import type { WorkbookCore } from "./WorkbookCore";

/** What a sheet asks of the collection it is in. */
export interface SheetOwner {
  activate(sheetId: string): void;
  remove(sheetId: string): void;
}

/** One worksheet over Univer's. */
export class Sheet implements SheetModel {
  readonly cells: SheetCells;
  readonly charts: SheetCharts;
  readonly validations: SheetValidations;
  readonly conditionalFormats: SheetConditionalFormats;

  constructor(
    private readonly core: WorkbookCore,
    readonly id: string,
    private readonly owner: SheetOwner,
    headers: TableHeaders,
  ) {
    this.cells = new SheetCells(core, id, headers);
    this.charts = new SheetCharts(core, id);
    this.validations = new SheetValidations(core, id);
    this.conditionalFormats = new SheetConditionalFormats(core, id);
  }

  get name(): string {
    return this.univer.getName();
  }

  set name(after: string) {
    const before = this.name;
    if (before === after) return;
    assertSheetName(this.core, after, this.id);
    this.core.document.mutate(SetWorksheetNameMutation, { subUnitId: this.id, name: after });
    renameEverywhere(this.core, { kind: "sheet", before, after });
    this.core.events.emit("sheetRenamed", { sheetId: this.id, before, after, source: "addin" });
  }

  get position(): number {
    return this.core.document.workbook.getIndexBySheetId(this.id);
  }

  set position(after: number) {
    const before = this.position;
    const last = this.core.document.sheets().length - 1;
    if (!Number.isInteger(after) || after < 0 || after > last)
      throw new WorkbookModelError("InvalidArgument", `A sheet's place is from 0 to ${last}.`);
    if (before === after) return;
    this.core.document.mutate(SetWorksheetOrderMutation, { subUnitId: this.id, fromOrder: before, toOrder: after });
    this.core.events.emit("sheetMoved", { sheetId: this.id, before, after, source: "addin" });
  }

  get visibility(): SheetModel["visibility"] {
    if (!this.univer.isSheetHidden()) return "visible";
    return this.core.state(this.id).veryHidden ? "veryHidden" : "hidden";
  }

  set visibility(after: SheetModel["visibility"]) {
    if (after === this.visibility) return;
    const others = this.core.document
      .sheets()
      .filter((sheet) => sheet.getSheetId() !== this.id && !sheet.isSheetHidden());
    const [next] = others;
    if (after !== "visible" && !next)
      throw new WorkbookModelError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    if (after !== "visible" && next && this.core.document.workbook.getActiveSheet().getSheetId() === this.id)
      this.owner.activate(next.getSheetId());
    this.core.document.mutate(
      SetWorksheetHideMutation,
      { subUnitId: this.id, hidden: after === "visible" ? 0 : 1 },
      true,
    );
    this.core.state(this.id).veryHidden = after === "veryHidden";
    this.core.events.emit("sheetVisibilityChanged", { sheetId: this.id, source: "addin" });
  }

  get tabColor(): string {
    return this.univer.getTabColor() || "";
  }

  set tabColor(color: string) {
    this.core.document.mutate(SetTabColorMutation, { subUnitId: this.id, color });
  }

  get showGridlines(): boolean {
    return !this.univer.hasHiddenGridlines();
  }

  set showGridlines(shown: boolean) {
    this.core.document.mutate(ToggleGridlinesMutation, { subUnitId: this.id, showGridlines: shown ? 1 : 0 });
  }

  get frozen(): SheetModel["frozen"] {
    // Univer leaves the panes of a new sheet undefined.
    const { xSplit = 0, ySplit = 0 } = this.univer.getFreeze() ?? {};
    return { rows: ySplit, columns: xSplit };
  }

  set frozen({ rows, columns }: SheetModel["frozen"]) {
    const params = {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    };
    this.core.document.mutate(SetFrozenMutation, { subUnitId: this.id, ...params });
  }

  get protected(): boolean {
    return this.core.state(this.id).protected;
  }

  set protected(value: boolean) {
    this.core.state(this.id).protected = value;
  }

  get printLandscape(): boolean {
    return this.core.state(this.id).printLandscape;
  }

  set printLandscape(value: boolean) {
    this.core.state(this.id).printLandscape = value;
  }

  columnWidth(column: number): number {
    return this.univer.getColumnManager().getColumnWidth(column);
  }

  setColumnWidths(column: number, count: number, pixels: number): void {
    if (!(pixels >= 0)) throw new WorkbookModelError("InvalidArgument", "A width is a number of pixels, 0 or more.");
    this.core.document.mutate(SetWorksheetColWidthMutation, {
      subUnitId: this.id,
      ranges: [this.columns(column, count)],
      colWidth: pixels,
    });
  }

  rowHeight(row: number): number {
    return this.univer.getRowManager().getRowHeight(row);
  }

  setRowHeights(row: number, count: number, pixels: number): void {
    if (!(pixels >= 0)) throw new WorkbookModelError("InvalidArgument", "A height is a number of pixels, 0 or more.");
    this.core.document.mutate(SetWorksheetRowHeightMutation, {
      subUnitId: this.id,
      ranges: [this.rows(row, count)],
      rowHeight: pixels,
    });
  }

  /** No font is at hand: 7 pixels a character and 12 of air are Calibri 11. */
  autofitColumns(column: number, count: number): void {
    const used = this.cells.usedRange(true);
    if (!used) return;
    for (let at = column; at < Math.min(column + count, used.column + used.columns); at += 1) {
      const texts = this.cells.texts({ row: used.row, column: at, rows: used.rows, columns: 1 });
      const longest = texts.reduce((most, [text = ""]) => Math.max(most, text.length), 0);
      if (longest > 0) this.setColumnWidths(at, 1, Math.min(longest * 7 + 12, 1790));
    }
  }

  isColumnHidden(column: number): boolean {
    return !this.univer.getColVisible(column);
  }

  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    const mutation = hidden ? SetColHiddenMutation : SetColVisibleMutation;
    this.core.document.mutate(mutation, { subUnitId: this.id, ranges: [this.columns(column, count)] });
  }

  isRowHidden(row: number): boolean {
    return !this.univer.getRowRawVisible(row);
  }

  setRowsHidden(row: number, count: number, hidden: boolean): void {
    const mutation = hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
    this.core.document.mutate(mutation, { subUnitId: this.id, ranges: [this.rows(row, count)] });
  }

  activate(): void {
    this.owner.activate(this.id);
  }

  remove(): void {
    this.owner.remove(this.id);
  }

  private get univer(): ReturnType<WorkbookCore["document"]["sheet"]> {
    return this.core.document.sheet(this.id);
  }

  private columns(column: number, count: number): object {
    const endColumn = Math.min(column + count, Math.max(this.univer.getColumnCount(), column + 1)) - 1;
    return { startRow: 0, endRow: this.univer.getRowCount() - 1, startColumn: column, endColumn };
  }

  private rows(row: number, count: number): object {
    const endRow = Math.min(row + count, Math.max(this.univer.getRowCount(), row + 1)) - 1;
    return { startRow: row, endRow, startColumn: 0, endColumn: this.univer.getColumnCount() - 1 };
  }
}
