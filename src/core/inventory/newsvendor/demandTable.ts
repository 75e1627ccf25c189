import { DomainError } from "../../DomainError";

/** Possible demands and their probabilities: ascending, each once, together 1. */
export interface DemandTable {
  readonly values: readonly number[];
  readonly probabilities: readonly number[];
}

const tolerance = 1e-6;

/** A table of demands in order: equal values joined, impossible ones left out. Probabilities that do not add up to 1 are refused. */
export function demandTable(values: readonly number[], probabilities: readonly number[]): DemandTable {
  if (values.length !== probabilities.length)
    throw new DomainError("invalid", "inventory.newsvendor.pairs", {
      values: values.length,
      probabilities: probabilities.length,
    });
  const total = probabilities.reduce((sum, probability) => sum + probability, 0);
  if (probabilities.some((probability) => probability < 0) || Math.abs(total - 1) > tolerance)
    throw new DomainError("invalid", "inventory.newsvendor.probabilities", { total });
  const joined = new Map<number, number>();
  values.forEach((value, index) => {
    const probability = probabilities[index] ?? 0;
    if (probability > 0) joined.set(value, (joined.get(value) ?? 0) + probability / total);
  });
  const ascending = [...joined].sort(([one], [other]) => one - other);
  return { values: ascending.map(([value]) => value), probabilities: ascending.map(([, share]) => share) };
}
