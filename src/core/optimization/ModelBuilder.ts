import type { LinearModel } from "./LinearModel";

/** A column (what is decided): cost a unit, limits, whether it is whole. */
export interface ModelColumn {
  readonly cost?: number;
  /** 0 where it is left out. */
  readonly lower?: number;
  /** No limit where it is left out. */
  readonly upper?: number;
  readonly isWhole?: boolean;
}

/** Puts a linear model together, row by row; columns and rows are known by their numbers, which come in their order from 0. */
export class ModelBuilder {
  private readonly columns: ModelColumn[] = [];
  private readonly rowLower: number[] = [];
  private readonly rowUpper: number[] = [];
  // The entries in the order they came: plain lists of numbers, because a model has tens of thousands.
  private readonly entryRows: number[] = [];
  private readonly entryColumns: number[] = [];
  private readonly coefficients: number[] = [];

  column(column: ModelColumn): number {
    return this.columns.push(column) - 1;
  }

  /** lower <= sum of coefficient x column <= upper. Terms of one column add up; those of 0 are left out. */
  row(lower: number, upper: number, terms: readonly (readonly [column: number, coefficient: number])[]): number {
    const row = this.rowLower.push(lower) - 1;
    this.rowUpper.push(upper);
    for (const [column, coefficient] of terms) {
      if (coefficient === 0) continue;
      if (!this.columns[column]) throw new RangeError(`The model has no column ${column}.`);
      this.entryRows.push(row);
      this.entryColumns.push(column);
      this.coefficients.push(coefficient);
    }
    return row;
  }

  build(): LinearModel {
    const { columns } = this;
    return {
      cost: Float64Array.from(columns, ({ cost }) => cost ?? 0),
      lower: Float64Array.from(columns, ({ lower }) => lower ?? 0),
      upper: Float64Array.from(columns, ({ upper }) => upper ?? Infinity),
      isWhole: columns.some(({ isWhole }) => isWhole)
        ? Uint8Array.from(columns, ({ isWhole }) => (isWhole ? 1 : 0))
        : null,
      rowLower: Float64Array.from(this.rowLower),
      rowUpper: Float64Array.from(this.rowUpper),
      ...this.byColumn(),
    };
  }

  /** The entries column by column, those of one place added up. */
  private byColumn(): Pick<LinearModel, "starts" | "rows" | "coefficients"> {
    const count = this.columns.length;
    const places = new Int32Array(count + 1);
    for (const column of this.entryColumns) places[column + 1] = (places[column + 1] ?? 0) + 1;
    for (let column = 0; column < count; column++)
      places[column + 1] = (places[column + 1] ?? 0) + (places[column] ?? 0);
    const order = new Int32Array(this.entryColumns.length);
    const next = places.slice();
    this.entryColumns.forEach((column, entry) => {
      const place = next[column] ?? 0;
      order[place] = entry;
      next[column] = place + 1;
    });
    const starts = new Int32Array(count + 1);
    const rows = new Int32Array(order.length);
    const coefficients = new Float64Array(order.length);
    let filled = 0;
    for (let column = 0; column < count; column++) {
      for (let place = places[column] ?? 0; place < (places[column + 1] ?? 0); place++) {
        const entry = order[place] ?? 0;
        const [row, coefficient] = [this.entryRows[entry] ?? 0, this.coefficients[entry] ?? 0];
        const isSame = filled > (starts[column] ?? 0) && rows[filled - 1] === row;
        if (!isSame) filled++;
        rows[filled - 1] = row;
        coefficients[filled - 1] = coefficient + (isSame ? (coefficients[filled - 1] ?? 0) : 0);
      }
      starts[column + 1] = filled;
    }
    return { starts, rows: rows.slice(0, filled), coefficients: coefficients.slice(0, filled) };
  }
}
