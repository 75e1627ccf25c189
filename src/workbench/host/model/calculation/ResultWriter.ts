import { excelLimits } from "../excelLimits";
import type { CellValue, Rectangle } from "../WorkbookSnapshot";
import { Block } from "./Block";
import type { CalculationDocument } from "./CalculationDocument";
import { errors } from "./errors";
import type { FormulaCell } from "./FormulaCell";
import type { FormulaGraph } from "./FormulaGraph";

/** Puts results into cells: single values, spills, #SPILL! where something is in the way; former spills are emptied. */
export class ResultWriter {
  constructor(
    private readonly graph: FormulaGraph,
    private readonly document: CalculationDocument,
  ) {}

  /** Writes and tells the area in which a value changed, if one did. */
  write(cell: FormulaCell, result: CellValue | Block): Rectangle | undefined {
    const block = result instanceof Block ? result : new Block(1, 1, [result]);
    if (block.rows * block.columns === 1) return this.single(cell, block.at(0, 0), undefined);
    const area = { row: cell.row, column: cell.column, rows: block.rows, columns: block.columns };
    if (this.isBlocked(cell, area))
      return this.single(cell, { ...errors.spill, message: "Something is in the cells this result needs." }, area);
    const former = cell.spill;
    this.graph.setBlocked(cell, undefined);
    const emptied = this.empty(cell, former, area);
    this.graph.setSpill(cell, area);
    let changed = emptied;
    for (let row = 0, index = 0; row < block.rows; row += 1) {
      for (let column = 0; column < block.columns; column += 1, index += 1) {
        changed =
          this.document.writeResult(
            cell.sheetId,
            area.row + row,
            area.column + column,
            shown(block.cells[index] ?? null),
          ) || changed;
      }
    }
    const grown = !former || former.rows !== area.rows || former.columns !== area.columns;
    return changed || grown ? around(area, former) : undefined;
  }

  /** Gives up a spill: its followers become empty. */
  release(cell: FormulaCell): void {
    const { spill } = cell;
    if (!spill) return;
    this.empty(cell, spill, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
    this.graph.setSpill(cell, undefined);
  }

  private single(cell: FormulaCell, value: CellValue, blocked: Rectangle | undefined): Rectangle | undefined {
    const former = cell.spill;
    this.release(cell);
    this.graph.setBlocked(cell, blocked);
    const changed = this.document.writeResult(cell.sheetId, cell.row, cell.column, shown(value));
    const own = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    return changed || former ? around(own, former) : undefined;
  }

  /** Empties the followers in `former` that are not in `kept`. */
  private empty(cell: FormulaCell, former: Rectangle | undefined, kept: Rectangle): boolean {
    if (!former) return false;
    let any = false;
    for (let row = former.row; row < former.row + former.rows; row += 1) {
      for (let column = former.column; column < former.column + former.columns; column += 1) {
        const inside = row < kept.row + kept.rows && column < kept.column + kept.columns;
        if (inside || this.graph.followed(cell.sheetId, row, column) !== cell) continue;
        any = this.document.writeResult(cell.sheetId, row, column, null) || any;
      }
    }
    return any;
  }

  private isBlocked(cell: FormulaCell, area: Rectangle): boolean {
    const { sheetId } = cell;
    if (area.row + area.rows > excelLimits.rows || area.column + area.columns > excelLimits.columns) return true;
    if (this.document.refusesSpill(sheetId, area)) return true;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (row === cell.row && column === cell.column) continue;
        const follows = this.graph.followed(sheetId, row, column);
        if (follows === cell) continue;
        if (follows || this.document.hasContents(sheetId, row, column)) return true;
      }
    }
    return false;
  }
}

/** A formula's blank shows as 0. */
const shown = (value: CellValue): CellValue => (value === null ? 0 : value);

function around(area: Rectangle, former: Rectangle | undefined): Rectangle {
  return former
    ? { ...area, rows: Math.max(area.rows, former.rows), columns: Math.max(area.columns, former.columns) }
    : area;
}
