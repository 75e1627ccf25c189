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
  // Plain lists of numbers, the entries in the order they came: a model has tens of thousands.
  private readonly cost: number[] = [];
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly isWhole: number[] = [];
  private readonly rowLower: number[] = [];
  private readonly rowUpper: number[] = [];
  private readonly entryRows: number[] = [];
  private readonly entryColumns: number[] = [];
  private readonly coefficients: number[] = [];

  column({ cost = 0, lower = 0, upper = Infinity, isWhole = false }: ModelColumn): number {
    this.lower.push(lower);
    this.upper.push(upper);
    this.isWhole.push(isWhole ? 1 : 0);
    return this.cost.push(cost) - 1;
  }

  /** lower <= sum of coefficient x column <= upper. Terms of one column add up; those of 0 are left out. */
  row(lower: number, upper: number, terms: readonly (readonly [column: number, coefficient: number])[]): number {
    const row = this.rowLower.push(lower) - 1;
    this.rowUpper.push(upper);
    for (const term of terms) {
      const column = term[0];
      const coefficient = term[1];
      if (coefficient === 0) continue;
      if (column < 0 || column >= this.cost.length) throw new RangeError(`The model has no column ${column}.`);
      this.entryRows.push(row);
      this.entryColumns.push(column);
      this.coefficients.push(coefficient);
    }
    return row;
  }

  build(): LinearModel {
    return {
      cost: new Float64Array(this.cost),
      lower: new Float64Array(this.lower),
      upper: new Float64Array(this.upper),
      isWhole: this.isWhole.includes(1) ? new Uint8Array(this.isWhole) : null,
      rowLower: new Float64Array(this.rowLower),
      rowUpper: new Float64Array(this.rowUpper),
      ...this.byColumn(),
    };
  }

  /** The entries column by column, those of one place added up. */
  private byColumn(): Pick<LinearModel, "starts" | "rows" | "coefficients"> {
    const count = this.cost.length;
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
