import type { AreaReference } from "../calculation/AreaReference";
import { Block } from "../calculation/Block";
import type { CalculationDocument } from "../calculation/CalculationDocument";
import { cellKey } from "../calculation/cellKey";
import type { FormulaPlace } from "../calculation/FormulaWorkbook";
import { isCellError } from "../calculation/isCellError";
import type { FormulaNode, TableNode } from "../formula/FormulaNode";
import { cellValueOf } from "../univer/cellValueOf";
import { contentsOf } from "../univer/contentsOf";
import type { UniverDocument } from "../univer/UniverDocument";
import { withContents } from "../univer/withContents";
import type { CellError, CellValue, Rectangle } from "../WorkbookSnapshot";
import type { NameStore } from "./NameStore";
import type { TableStore } from "./TableStore";

const cachedFrom = 64;

/** Larger areas are cut to the used part of their sheet before they are read. */
const largeArea = 50_000;

/** The workbook's cells as the calculation sees them; keeps the sentences behind error values, for which a cell has no room. */
export class CellsForCalculation implements CalculationDocument {
  private readonly errors = new Map<string, Map<number, CellError>>();
  /** Blocks read since their sheet last changed: many formulas read the same grid. */
  private readonly blocks = new Map<string, { readonly version: number; readonly block: Block }>();

  constructor(
    private readonly document: UniverDocument,
    private readonly names: NameStore,
    private readonly tables: TableStore,
  ) {}

  sheetIdOf(name: string): string | undefined {
    const lower = name.toLowerCase();
    return this.document
      .sheets()
      .find((sheet) => sheet.getName().toLowerCase() === lower)
      ?.getSheetId();
  }

  sheetNameOf(sheetId: string): string {
    return this.document.sheet(sheetId).getName();
  }

  nameOf(name: string, sheetId: string): FormulaNode | undefined {
    return this.names.meaning(name, sheetId);
  }

  tableArea(node: TableNode, place: FormulaPlace): AreaReference | undefined {
    return this.tables.areaOf(node, place);
  }

  readValue(sheetId: string, row: number, column: number): CellValue {
    return this.withSentence(sheetId, row, column, cellValueOf(this.document.cell(sheetId, row, column)));
  }

  readBlock(sheetId: string, area: Rectangle): Block {
    if (area.rows * area.columns < cachedFrom) return this.readAll(sheetId, area);
    const key = `${sheetId}/${area.row}/${area.column}/${area.rows}/${area.columns}`;
    const version = this.document.version(sheetId);
    const known = this.blocks.get(key);
    if (known?.version === version) return known.block;
    const block = this.readAll(sheetId, area);
    if (this.blocks.size > 500) this.blocks.clear();
    this.blocks.set(key, { version, block });
    return block;
  }

  private *formulasOf(places: Iterable<FormulaPlace>): Iterable<FormulaPlace & { readonly formula: string }> {
    for (const { sheetId, row, column } of places) {
      const formula = this.document.cell(sheetId, row, column)?.f;
      if (formula) yield { sheetId, row, column, formula };
    }
  }

  private readAll(sheetId: string, area: Rectangle): Block {
    const { rows, columns } = this.readableSize(sheetId, area);
    const cells = new Array<CellValue>(rows * columns).fill(null);
    this.document.eachCell(sheetId, { ...area, rows, columns }, (row, column, cell) => {
      const value = this.withSentence(sheetId, row, column, cellValueOf(cell));
      cells[(row - area.row) * columns + column - area.column] = value;
    });
    return new Block(rows, columns, cells);
  }

  writeResult(sheetId: string, row: number, column: number, value: CellValue): boolean {
    const before = this.readValue(sheetId, row, column);
    this.keepError(sheetId, row, column, value);
    if (sameValue(before, value)) return false;
    const cell = this.document.cell(sheetId, row, column);
    const formula = cell?.f;
    this.document.setCell(
      sheetId,
      row,
      column,
      withContents(cell, { ...(formula ? { f: formula } : {}), ...contentsOf(value) }),
    );
    return true;
  }

  hasContents(sheetId: string, row: number, column: number): boolean {
    const cell = this.document.cell(sheetId, row, column);
    return cell !== undefined && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell.f));
  }

  refusesSpill(sheetId: string, area: Rectangle): boolean {
    return this.tables.meeting({ sheetId, ...area }).length > 0;
  }

  *formulas(among?: Iterable<FormulaPlace>): Iterable<FormulaPlace & { readonly formula: string }> {
    if (among) return yield* this.formulasOf(among);
    for (const sheet of this.document.sheets()) {
      const found: (FormulaPlace & { readonly formula: string })[] = [];
      this.document.eachCell(sheet.getSheetId(), undefined, (row, column, cell) => {
        if (cell.f) found.push({ sheetId: sheet.getSheetId(), row, column, formula: cell.f });
      });
      yield* found;
    }
  }

  /** An error value that came with a sentence keeps it until the cell gets another value. */
  keepError(sheetId: string, row: number, column: number, value: CellValue): void {
    if (!isCellError(value) || value.message === undefined) return this.forgetError(sheetId, row, column);
    let errors = this.errors.get(sheetId);
    if (!errors) this.errors.set(sheetId, (errors = new Map()));
    errors.set(cellKey(row, column), value);
  }

  forgetError(sheetId: string, row: number, column: number): void {
    this.errors.get(sheetId)?.delete(cellKey(row, column));
  }

  forgetErrors(): void {
    this.errors.clear();
    this.blocks.clear();
  }

  private withSentence(sheetId: string, row: number, column: number, value: CellValue): CellValue {
    if (!isCellError(value)) return value;
    const kept = this.errors.get(sheetId)?.get(cellKey(row, column));
    return kept?.error === value.error ? kept : value;
  }

  private readableSize(sheetId: string, area: Rectangle): { rows: number; columns: number } {
    if (area.rows * area.columns <= largeArea) return area;
    let [rows, columns] = [1, 1];
    this.document.eachCell(sheetId, area, (row, column) => {
      rows = Math.max(rows, row - area.row + 1);
      columns = Math.max(columns, column - area.column + 1);
    });
    return { rows, columns: area.columns > 64 ? columns : area.columns };
  }
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error && a.message === b.message : a === b;
}
