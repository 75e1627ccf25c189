import type { CellEntry, CellsModel, ClearWhat, Spill } from "../CellsModel";
import { cellKey } from "../calculation/cellKey";
import { formatNumber } from "../calculation/formatNumber";
import { formulaReads } from "../calculation/formulaReads";
import { isCellError } from "../calculation/isCellError";
import { excelLimits } from "../excelLimits";
import type { ChangeSource } from "../WorkbookEvents";
import { WorkbookModelError } from "../WorkbookModelError";
import type { CellStyle, CellValue, Rectangle } from "../WorkbookSnapshot";
import { assertArea } from "./assertArea";
import { assertShape } from "./assertShape";
import { clearCells } from "./clearCells";
import { copyCells } from "./copyCells";
import { insertOrRemove } from "./insertOrRemove";
import { sortCells } from "./sortCells";
import { StyleWriter } from "./StyleWriter";
import type { TableHeaders } from "./TableHeaders";
import type { WorkbookCore } from "./WorkbookCore";
import { writeEntries } from "./writeEntries";

/** The cells of one sheet. */
export class SheetCells implements CellsModel {
  private readonly styleWriter: StyleWriter;

  constructor(
    private readonly core: WorkbookCore,
    private readonly sheetId: string,
    private readonly headers: TableHeaders,
  ) {
    this.styleWriter = new StyleWriter(core.document);
  }

  values(area: Rectangle): CellValue[][] {
    return this.rows(area, (cell, row, column) => (cell ? this.core.cells.readValue(this.sheetId, row, column) : null));
  }

  formulas(area: Rectangle): (number | string | boolean)[][] {
    return this.rows(area, (cell, row, column) => {
      if (cell?.f) return cell.f;
      const value = cell ? this.core.cells.readValue(this.sheetId, row, column) : null;
      return isCellError(value) ? value.error : (value ?? "");
    });
  }

  texts(area: Rectangle): string[][] {
    return this.rows(area, (cell, row, column) => {
      const value = cell ? this.core.cells.readValue(this.sheetId, row, column) : null;
      return formatNumber(value, this.styleWriter.numberFormatOf(cell)) ?? String(value);
    });
  }

  numberFormats(area: Rectangle): string[][] {
    return this.rows(area, (cell) => this.styleWriter.numberFormatOf(cell));
  }

  styles(area: Rectangle): CellStyle[][] {
    return this.rows(area, (cell) => this.styleWriter.styleOf(cell));
  }

  write(area: Rectangle, entries: readonly (readonly CellEntry[])[], source: ChangeSource = "addin"): void {
    this.assertWritable(area);
    assertShape(area, entries);
    writeEntries(this.core, this.styleWriter, this.on(area), entries);
    this.headers.written(this.on(area), source);
    this.core.changed(this.on(area), source);
  }

  writeNumberFormats(
    area: Rectangle,
    formats: readonly (readonly (string | null)[])[],
    source: ChangeSource = "addin",
  ): void {
    this.assertWritable(area);
    assertShape(area, formats);
    const layers = new Map<string, ReturnType<StyleWriter["layer"]>>();
    formats.forEach((line, row) =>
      line.forEach((format, column) => {
        if (format === null) return;
        let layer = layers.get(format);
        if (!layer) layers.set(format, (layer = this.styleWriter.layer({ numberFormat: format })));
        const [at, beside] = [area.row + row, area.column + column];
        this.core.document.setCell(this.sheetId, at, beside, layer(this.core.document.cell(this.sheetId, at, beside)));
      }),
    );
    this.core.events.emit("formatChanged", { area: this.on(area), source });
  }

  applyStyle(area: Rectangle, style: CellStyle, source: ChangeSource = "addin"): void {
    this.assertWritable(area);
    const layer = this.styleWriter.layer(style);
    const { row, column, rows, columns } = this.formattable(area);
    for (let at = row; at < row + rows; at += 1) {
      for (let beside = column; beside < column + columns; beside += 1) {
        this.core.document.setCell(this.sheetId, at, beside, layer(this.core.document.cell(this.sheetId, at, beside)));
      }
    }
    this.core.events.emit("formatChanged", { area: this.on(area), source });
  }

  clear(area: Rectangle, what: ClearWhat = "all", source: ChangeSource = "addin"): void {
    this.assertWritable(area);
    clearCells(this.core, this.styleWriter, this.on(area), what);
    this.headers.written(this.on(area), source);
    if (what === "all" || what === "contents") this.core.changed(this.on(area), source);
    if (what === "all" || what === "formats") this.core.events.emit("formatChanged", { area: this.on(area), source });
  }

  insert(area: Rectangle, shift: "down" | "right", source: ChangeSource = "addin"): void {
    this.assertWritable(area);
    insertOrRemove(this.core, this.on(area), "insert", shift === "down" ? "rows" : "columns", source);
  }

  remove(area: Rectangle, shift: "up" | "left", source: ChangeSource = "addin"): void {
    this.assertWritable(area);
    insertOrRemove(this.core, this.on(area), "delete", shift === "up" ? "rows" : "columns", source);
  }

  copy(
    from: Rectangle & { readonly sheetId?: string },
    to: Rectangle,
    what: "all" | "formulas" | "values" | "formats" = "all",
    source: ChangeSource = "addin",
  ): void {
    assertArea(from);
    this.assertWritable(to);
    const target = copyCells(this.core, { ...from, sheetId: from.sheetId ?? this.sheetId }, this.on(to), what);
    if (what === "formats") return this.core.events.emit("formatChanged", { area: target, source });
    this.headers.written(target, source);
    this.core.changed(target, source);
  }

  sort(
    area: Rectangle,
    fields: readonly { readonly column: number; readonly descending?: boolean }[],
    options: { readonly hasHeaders?: boolean } = {},
    source: ChangeSource = "addin",
  ): void {
    this.assertWritable(area);
    if (fields.length === 0 || fields.some(({ column }) => column < 0 || column >= area.columns)) {
      throw new WorkbookModelError("InvalidArgument", "The column to sort by is not in these cells.");
    }
    const body = options.hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    if (body.rows < 1) return;
    sortCells(this.core, this.on(body), fields);
    this.core.changed(this.on(body), source);
  }

  spillAt(row: number, column: number): Spill | undefined {
    const { graph } = this.core.calculator;
    const cell = graph.followed(this.sheetId, row, column) ?? graph.at(this.sheetId, row, column);
    return cell?.spill ? { anchor: { row: cell.row, column: cell.column }, area: cell.spill } : undefined;
  }

  spills(): Spill[] {
    const found: Spill[] = [];
    for (const cell of this.core.calculator.graph.all()) {
      if (cell.sheetId === this.sheetId && cell.spill)
        found.push({ anchor: { row: cell.row, column: cell.column }, area: cell.spill });
    }
    return found;
  }

  usedRange(valuesOnly = false): Rectangle | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.core.document.eachCell(this.sheetId, undefined, (row, column, cell) => {
      if (valuesOnly && (cell.v === undefined || cell.v === null) && !cell.f) return;
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
    });
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  directPrecedents(area: Rectangle): (Rectangle & { readonly sheetId: string })[] {
    const found = new Map<string, Rectangle & { sheetId: string }>();
    const workbook = this.core.calculator.workbookForFormulas;
    for (const cell of this.core.calculator.graph.producing(this.on(area))) {
      const inside =
        cell.row >= area.row &&
        cell.row < area.row + area.rows &&
        cell.column >= area.column &&
        cell.column < area.column + area.columns;
      if (!cell.node || !inside) continue;
      for (const read of formulaReads(cell.node, workbook, cell).areas)
        found.set(`${read.sheetId}/${cellKey(read.row, read.column)}/${read.rows}/${read.columns}`, read);
    }
    return [...found.values()];
  }

  hyperlink(row: number, column: number): string | undefined {
    return this.core.state(this.sheetId).hyperlinks.find((link) => link.row === row && link.column === column)?.target;
  }

  setHyperlink(row: number, column: number, target: string | undefined): void {
    const state = this.core.state(this.sheetId);
    state.hyperlinks = state.hyperlinks.filter((link) => link.row !== row || link.column !== column);
    if (target !== undefined) state.hyperlinks.push({ row, column, target });
  }

  private on(area: Rectangle): Rectangle & { sheetId: string } {
    return { sheetId: this.sheetId, row: area.row, column: area.column, rows: area.rows, columns: area.columns };
  }

  private assertWritable(area: Rectangle): void {
    assertArea(area);
    this.core.assertWritable(this.sheetId, area);
  }

  /** Of whole rows and columns the grid's present size: a format for a million cells is kept nowhere. */
  private formattable(area: Rectangle): Rectangle {
    const sheet = this.core.document.sheet(this.sheetId);
    const rows = area.rows === excelLimits.rows ? sheet.getRowCount() : area.rows;
    const columns = area.columns === excelLimits.columns ? sheet.getColumnCount() : area.columns;
    return { ...area, rows, columns };
  }

  private rows<Item>(
    area: Rectangle,
    read: (cell: ReturnType<WorkbookCore["document"]["cell"]>, row: number, column: number) => Item,
  ): Item[][] {
    assertArea(area);
    if (area.rows * area.columns > 5_000_000)
      throw new WorkbookModelError("InvalidOperation", "Too many cells to read at once: take the used range.");
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) =>
        read(
          this.core.document.cell(this.sheetId, area.row + row, area.column + column),
          area.row + row,
          area.column + column,
        ),
      ),
    );
  }
}
