import { DomainError } from "../../DomainError";

/** A price-adjustment clause: indices that a price follows, each with its weight and its value when the price was agreed. */
export interface IndexClause {
  /** A row an index: its values by period. */
  readonly indices: readonly (readonly number[])[];
  /** Share of the price that follows each index; what they leave below 1 is fixed. */
  readonly weights: readonly number[];
  /** Value of each index at the agreed price. */
  readonly bases: readonly number[];
}

/** Factors by period of a price linked to indices: fixed share + sum of weight x index / base. FIDIC (1999), Conditions of Contract, clause 13.8. */
export function indexFactors({ indices, weights, bases }: IndexClause): number[] {
  const linked = weights.reduce((sum, weight) => sum + weight, 0);
  if (linked > 1 + 1e-9) throw new DomainError("invalid", "cost.escalate.weights", { sum: linked });
  const periods = indices[0]?.length ?? 0;
  return Array.from({ length: periods }, (_, period) =>
    indices.reduce((factor, row, index) => {
      const base = bases[index] ?? 0;
      if (base === 0) throw new DomainError("divisionByZero", "cost.escalate.base", { row: index + 1 });
      return factor + ((weights[index] ?? 0) * (row[period] ?? 0)) / base;
    }, 1 - linked),
  );
}
