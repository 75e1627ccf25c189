import { DomainError } from "../../DomainError";

export interface AbcInput {
  readonly values: readonly number[];
  /** Ascending shares of the total, between 0 and 1: 0.8 and 0.95 give A, B and C. */
  readonly cutoffs: readonly number[];
  /** Whether the item that crosses a cut-off still belongs to the class, or to the next one. */
  readonly crossing: "include" | "exclude";
}

/**
 * Classes A, B, C, ... by share of the cumulated value, largest first, ties in their order. The first item is always A; items of zero
 * or negative value belong to the last class. Pareto analysis: Silver, Pyke and Thomas (2017), section 2.2.
 */
export function abcClasses({ values, cutoffs, crossing }: AbcInput): string[] {
  cutoffs.forEach((cutoff, index) => {
    if (cutoff <= (cutoffs[index - 1] ?? 0) || cutoff > 1)
      throw new DomainError("invalid", "demand.abc.cutoffs", { cutoff });
  });
  const positive = values.map((value) => Math.max(0, value));
  const total = positive.reduce((sum, value) => sum + value, 0);
  const order = positive.map((_, index) => index).sort((a, b) => (positive[b] ?? 0) - (positive[a] ?? 0) || a - b);
  const classes = values.map(() => className(cutoffs.length));
  let before = 0;
  order.forEach((index, rank) => {
    const value = positive[index] ?? 0;
    const share = (crossing === "include" ? before : before + value) / total;
    before += value;
    if (value <= 0) return;
    // The tolerance keeps 0.1 + 0.2 below a cut-off of 0.3.
    const position = cutoffs.findIndex((cutoff) =>
      crossing === "include" ? share < cutoff - 1e-9 : share <= cutoff + 1e-9,
    );
    classes[index] = rank === 0 ? "A" : className(position < 0 ? cutoffs.length : position);
  });
  return classes;
}

function className(position: number): string {
  return String.fromCharCode("A".charCodeAt(0) + position);
}
