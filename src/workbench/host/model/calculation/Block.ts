import type { CellValue } from "../WorkbookSnapshot";

/** Rows and columns of values, row by row in one list. */
export class Block {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly CellValue[],
  ) {}

  static fromRows(rows: readonly (readonly CellValue[])[]): Block {
    return new Block(rows.length, rows[0]?.length ?? 0, rows.flat());
  }

  /** A block made cell by cell. */
  static build(rows: number, columns: number, cell: (row: number, column: number) => CellValue): Block {
    const cells: CellValue[] = new Array<CellValue>(rows * columns);
    for (let row = 0, index = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1, index += 1) cells[index] = cell(row, column);
    }
    return new Block(rows, columns, cells);
  }

  at(row: number, column: number): CellValue {
    return this.cells[row * this.columns + column] ?? null;
  }

  row(row: number): CellValue[] {
    return this.cells.slice(row * this.columns, (row + 1) * this.columns);
  }

  column(column: number): CellValue[] {
    return Array.from({ length: this.rows }, (_, row) => this.at(row, column));
  }

  toRows(): CellValue[][] {
    return Array.from({ length: this.rows }, (_, row) => this.row(row));
  }

  transpose(): Block {
    return Block.build(this.columns, this.rows, (row, column) => this.at(column, row));
  }

  map(change: (value: CellValue) => CellValue): Block {
    return new Block(this.rows, this.columns, this.cells.map(change));
  }
}
