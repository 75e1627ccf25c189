import type { ICellData, ICommandInfo, IRange } from "@univerjs/core";
import { excelLimits } from "../excelLimits";
import type { StructuralChange } from "../structure/StructuralChange";
import { moveFormula } from "../structure/moveFormula";
import { fromUniverRange } from "../univer/fromUniverRange";
import type { CellsChangeKind } from "../WorkbookEvents";
import { renameEverywhere } from "./renameEverywhere";
import { restructure } from "./restructure";
import type { Sheets } from "./Sheets";
import type { TableHeaders } from "./TableHeaders";
import type { Tables } from "./Tables";
import type { WorkbookCore } from "./WorkbookCore";

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly name?: string;
  readonly cellValue?: Record<string, Record<string, ICellData | null | undefined>>;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string };
  readonly fromOrder?: number;
  readonly toOrder?: number;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
}

/** What a person does in the grid: Univer has changed its cells already; calculation, tables, names and listeners follow. */
export class GridEdits {
  private names = new Map<string, string>();

  constructor(
    private readonly core: WorkbookCore,
    private readonly sheets: Sheets,
    private readonly tables: Tables,
    private readonly headers: TableHeaders,
  ) {
    for (const name of ["sheetAdded", "sheetDeleted", "sheetRenamed"] as const)
      core.events.on(name, () => this.remember());
  }

  take(command: ICommandInfo): void {
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== undefined && params.unitId !== this.core.document.workbook.getUnitId()) return;
    const sheetId = params.subUnitId ?? "";
    switch (command.id) {
      case "sheet.mutation.set-range-values":
        return this.cellsSet(sheetId, params.cellValue ?? {});
      case "sheet.mutation.insert-row":
        return this.shifted(sheetId, "insert", "rows", params.range);
      case "sheet.mutation.remove-rows":
        return this.shifted(sheetId, "delete", "rows", params.range);
      case "sheet.mutation.insert-col":
        return this.shifted(sheetId, "insert", "columns", params.range);
      case "sheet.mutation.remove-col":
        return this.shifted(sheetId, "delete", "columns", params.range);
      case "sheet.mutation.move-range":
        return this.moved(params);
      case "sheet.mutation.move-rows":
      case "sheet.mutation.move-columns":
      case "sheet.mutation.reorder-range":
        return this.rearranged();
      case "sheet.mutation.insert-sheet":
        return this.sheetCame(params.sheet?.id ?? "");
      case "sheet.mutation.remove-sheet":
        return this.sheetWent(sheetId);
      case "sheet.mutation.set-worksheet-name":
        return this.sheetRenamed(sheetId, params.name ?? "");
      case "sheet.mutation.set-worksheet-order":
        return this.core.events.emit("sheetMoved", {
          sheetId,
          before: params.fromOrder ?? 0,
          after: params.toOrder ?? 0,
          source: "user",
        });
      case "sheet.mutation.set-worksheet-hidden":
        return this.core.events.emit("sheetVisibilityChanged", { sheetId, source: "user" });
      case "sheet.operation.set-worksheet-active":
        return this.activated(sheetId);
      case "sheet.operation.set-selections":
        return this.selected(sheetId, params.selections?.at(-1)?.range);
      default:
    }
  }

  /** Sheet names as they are: the one that a rename replaces is not in Univer's message. */
  remember(): void {
    this.names = new Map(this.core.document.sheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  }

  private cellsSet(sheetId: string, cells: NonNullable<Params["cellValue"]>): void {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    let contents = false;
    for (const [rowKey, line] of Object.entries(cells)) {
      for (const [columnKey, given] of Object.entries(line ?? {})) {
        const [row, column] = [Number(rowKey), Number(columnKey)];
        [top, left, bottom, right] = [
          Math.min(top, row),
          Math.min(left, column),
          Math.max(bottom, row),
          Math.max(right, column),
        ];
        if (given && !("v" in given || "f" in given || "si" in given || "p" in given)) continue;
        contents = true;
        const cell = this.plain(sheetId, row, column);
        this.core.enter(sheetId, row, column, cell);
        if (cell?.f || (cell?.v ?? "") !== "") this.tables.extendTo(sheetId, row, column, "user");
      }
    }
    if (bottom < 0) return;
    const area = { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    if (!contents) return this.core.events.emit("formatChanged", { area, source: "user" });
    this.headers.written(area, "user");
    this.core.changed(area, "user");
  }

  /** The cell with its formula written out: Univer shares the formulas of filled and pasted cells by an id. */
  private plain(sheetId: string, row: number, column: number): ICellData | undefined {
    const cell = this.core.document.cell(sheetId, row, column);
    if (!cell?.si) return cell;
    if (cell.f) return cell;
    const { si, ...rest } = cell;
    let formula: string | undefined;
    this.core.document.eachCell(sheetId, undefined, (sourceRow, sourceColumn, source) => {
      if (source.si === si && source.f) formula = moveFormula(source.f, row - sourceRow, column - sourceColumn);
    });
    return formula === undefined ? rest : { ...rest, f: formula };
  }

  private shifted(
    sheetId: string,
    kind: "insert" | "delete",
    axis: "rows" | "columns",
    range: IRange | undefined,
  ): void {
    if (!range) return;
    const down = axis === "rows";
    const [at, end] = down ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    const count = end - at + 1;
    const last = (down ? excelLimits.columns : excelLimits.rows) - 1;
    const change: StructuralChange = { kind, sheetId, axis, at, count, first: 0, last };
    restructure(this.core, change, () => undefined);
    // Formulas that lost their cells would not come back with them.
    if (kind === "delete") this.core.document.forgetUndo();
    const name = `${down ? "row" : "column"}${kind === "insert" ? "Inserted" : "Deleted"}` as CellsChangeKind;
    const area = down
      ? { sheetId, row: at, column: 0, rows: count, columns: excelLimits.columns }
      : { sheetId, row: 0, column: at, rows: excelLimits.rows, columns: count };
    this.core.events.emit("cellsChanged", { area, change: name, source: "user" });
  }

  /** Cells were dragged or cut and pasted elsewhere: references go with them. */
  private moved({ from, to, fromRange, toRange }: Params): void {
    if (!from || !to || !fromRange || !toRange) return this.rearranged();
    const source = { sheetId: from.subUnitId, ...fromUniverRange(fromRange) };
    const target = { sheetId: to.subUnitId, ...fromUniverRange(toRange) };
    restructure(this.core, { kind: "move", from: source, to: target }, () => undefined);
    for (const area of [source, target]) {
      this.core.events.emit("cellsChanged", { area, change: "rangeEdited", source: "user" });
    }
  }

  /** Cells were moved about: the calculation takes the workbook as it now is. */
  private rearranged(): void {
    const spills = [...this.core.calculator.graph.all()].flatMap((cell) =>
      cell.spill && this.core.document.cell(cell.sheetId, cell.row, cell.column)?.f === cell.formula
        ? [{ sheetId: cell.sheetId, ...cell.spill }]
        : [],
    );
    this.core.calculator.rebuild(spills);
    const sheetId = this.sheets.active.id;
    const used = this.sheets.active.cells.usedRange() ?? { row: 0, column: 0, rows: 1, columns: 1 };
    this.core.events.emit("cellsChanged", { area: { sheetId, ...used }, change: "rangeEdited", source: "user" });
  }

  private sheetCame(sheetId: string): void {
    this.remember();
    this.rearranged();
    this.core.events.emit("sheetAdded", { sheetId, source: "user" });
  }

  private sheetWent(sheetId: string): void {
    const name = this.names.get(sheetId) ?? "";
    restructure(this.core, { kind: "deleteSheet", sheetId, name }, () => undefined);
    this.core.document.forgetUndo();
    this.sheets.forget(sheetId);
    this.remember();
    this.core.events.emit("sheetDeleted", { sheetId, name, source: "user" });
  }

  private sheetRenamed(sheetId: string, after: string): void {
    const before = this.names.get(sheetId) ?? after;
    this.remember();
    if (before === after) return;
    renameEverywhere(this.core, { kind: "sheet", before, after });
    this.core.events.emit("sheetRenamed", { sheetId, before, after, source: "user" });
  }

  private activated(sheetId: string): void {
    const previousSheetId = this.core.selection.sheetId;
    if (previousSheetId === sheetId) return;
    this.core.selection = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
    this.core.events.emit("sheetActivated", { sheetId, previousSheetId });
  }

  private selected(sheetId: string, range: IRange | undefined): void {
    if (!range) return;
    this.core.selection = { sheetId, ...fromUniverRange(range) };
    this.core.events.emit("selectionChanged", { area: this.core.selection });
  }
}
