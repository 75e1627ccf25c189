import { DomainError } from "../../DomainError";

export interface BlendInput {
  /** A row a source, a column a period; null: the source has no opinion. */
  readonly inputs: readonly (readonly (number | null)[])[];
  /** Weight of each source in each period, zero or more; they need not add up to 1. */
  readonly weights: readonly (readonly number[])[];
}

/** The weighted mean of several sources in each period, of those that have an opinion; null where none has. */
export function blendedPlan({ inputs, weights }: BlendInput): (number | null)[] {
  return (inputs[0] ?? []).map((_, period) => {
    let [sum, total, opinions] = [0, 0, 0];
    inputs.forEach((row, source) => {
      const [value, weight] = [row[period] ?? null, weights[source]?.[period] ?? 0];
      if (value === null) return;
      opinions++;
      sum += weight * value;
      total += weight;
    });
    if (opinions === 0) return null;
    if (total === 0) throw new DomainError("divisionByZero", "demand.consensus.noWeight", { period: period + 1 });
    return sum / total;
  });
}
