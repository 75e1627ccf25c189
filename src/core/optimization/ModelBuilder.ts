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
  private readonly rowLimits: { readonly lower: number; readonly upper: number }[] = [];
  private readonly entries: { readonly row: number; readonly coefficient: number }[][] = [];

  column(column: ModelColumn): number {
    this.entries.push([]);
    return this.columns.push(column) - 1;
  }

  /** lower <= sum of coefficient x column <= upper. Terms of one column add up; those of 0 are left out. */
  row(lower: number, upper: number, terms: readonly (readonly [column: number, coefficient: number])[]): number {
    const row = this.rowLimits.push({ lower, upper }) - 1;
    for (const [column, coefficient] of terms) {
      if (coefficient === 0) continue;
      const entries = this.entries[column];
      if (!entries) throw new RangeError(`The model has no column ${column}.`);
      const last = entries[entries.length - 1];
      if (last?.row === row) entries[entries.length - 1] = { row, coefficient: last.coefficient + coefficient };
      else entries.push({ row, coefficient });
    }
    return row;
  }

  build(): LinearModel {
    const starts = new Int32Array(this.columns.length + 1);
    this.entries.forEach((entries, column) => (starts[column + 1] = (starts[column] ?? 0) + entries.length));
    const all = this.entries.flat();
    return {
      cost: Float64Array.from(this.columns, ({ cost }) => cost ?? 0),
      lower: Float64Array.from(this.columns, ({ lower }) => lower ?? 0),
      upper: Float64Array.from(this.columns, ({ upper }) => upper ?? Infinity),
      isWhole: this.columns.some(({ isWhole }) => isWhole)
        ? Uint8Array.from(this.columns, ({ isWhole }) => (isWhole ? 1 : 0))
        : null,
      rowLower: Float64Array.from(this.rowLimits, ({ lower }) => lower),
      rowUpper: Float64Array.from(this.rowLimits, ({ upper }) => upper),
      starts,
      rows: Int32Array.from(all, ({ row }) => row),
      coefficients: Float64Array.from(all, ({ coefficient }) => coefficient),
    };
  }
}
