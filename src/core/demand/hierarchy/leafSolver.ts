import { DomainError } from "../../DomainError";
import { cholesky } from "../../statistics/cholesky";
import { solveCholesky } from "../../statistics/solveCholesky";
import type { ErrorWeights } from "./errorWeights";
import type { Hierarchy } from "./Hierarchy";

/** Leaves of one period, and what pushes each leaf that is held at zero downwards. */
export interface LeafSolution {
  readonly values: number[];
  readonly pushes: number[];
}

/**
 * Solver for the coherent forecasts nearest to base forecasts y, with some leaves held at zero. It is the minimum-trace reconciliation
 * y - W U (U' W U)^-1 U' y of Wickramasuriya, Athanasopoulos and Hyndman (2019), a row of U' saying "row = sum of its
 * leaves". As W = D + X X' (variances of their own, shared errors), y + e + X f is looked for with the least e' D^-1 e + f' f: only
 * as many equations as rows above the leaves are left, however many leaves there are.
 */
export function leafSolver(
  { leaves, members }: Hierarchy,
  { own, shared }: ErrorWeights,
  held: readonly boolean[],
): (base: readonly number[]) => LeafSolution {
  const isLeaf = new Set(leaves);
  const sums = members.map((_, row) => row).filter((row) => !isLeaf.has(row));
  const above: number[][] = leaves.map(() => []);
  sums.forEach((row, sum) => members[row]?.forEach((leaf) => above[leaf]?.push(sum)));
  const factors = shared[0]?.length ?? 0;
  const sharedOf = (row: number): readonly number[] => shared[row] ?? [];
  const heldLeaves = leaves.flatMap((row, leaf) => (held[leaf] ? [{ row, variance: own[row] ?? 1 }] : []));

  // What a row has over its free leaves: of its forecast (gap) and of its shared errors (B).
  const gaps = sums.map((row) => Float64Array.from(sharedOf(row)));
  const system = sums.map((row, sum) =>
    Float64Array.from({ length: sum + 1 }, (_, other) => (other === sum ? (own[row] ?? 0) : 0)),
  );
  leaves.forEach((row, leaf) => {
    if (held[leaf]) return;
    for (const sum of above[leaf] ?? []) {
      subtract(gaps[sum] as Float64Array, sharedOf(row), 1);
      const line = system[sum] as Float64Array;
      for (const other of above[leaf] ?? []) if (other <= sum) line[other] = (line[other] as number) + (own[row] ?? 0);
    }
  });
  // Held leaves tell about the shared errors: M = I + X' D^-1 X over them.
  const knowledge = Array.from({ length: factors }, (_, t) =>
    Float64Array.from({ length: factors }, (__, u) => (t === u ? 1 : 0)),
  );
  for (const { row, variance } of heldLeaves)
    sharedOf(row).forEach((error, t) => subtract(knowledge[t] as Float64Array, sharedOf(row), -error / variance));
  const lowerKnowledge = factored(knowledge);
  const spread = gaps.map((gap) => solveCholesky(lowerKnowledge, gap));
  system.forEach((line, sum) => {
    for (let other = 0; other <= sum; other++)
      line[other] = (line[other] as number) + dot(gaps[sum] as Float64Array, spread[other] as Float64Array);
  });
  const lower = factored(system);

  return (base) => {
    const misses = sums.map((row) => base[row] ?? 0);
    leaves.forEach((row, leaf) => {
      if (!held[leaf]) for (const sum of above[leaf] ?? []) misses[sum] = (misses[sum] ?? 0) - (base[row] ?? 0);
    });
    const told = new Float64Array(factors);
    for (const { row, variance } of heldLeaves) subtract(told, sharedOf(row), -(base[row] ?? 0) / variance);
    const pull = solveCholesky(
      lower,
      misses.map((miss, sum) => miss - dot(spread[sum] as Float64Array, told)),
    );
    gaps.forEach((gap, sum) => subtract(told, gap, -(pull[sum] as number)));
    const common = solveCholesky(lowerKnowledge, told).map((value) => -value);
    const values: number[] = [];
    const pushes: number[] = [];
    leaves.forEach((row, leaf) => {
      const pulled = (above[leaf] ?? []).reduce((total, sum) => total + (pull[sum] as number), 0);
      const expected = (base[row] ?? 0) + dot(sharedOf(row), common);
      values.push(held[leaf] ? 0 : expected + (own[row] ?? 0) * pulled);
      pushes.push(held[leaf] ? -expected / (own[row] ?? 1) - pulled : 0);
    });
    return { values, pushes };
  };
}

function factored(matrix: readonly Float64Array[]): Float64Array[] {
  const lower = cholesky(matrix);
  if (lower === null) throw new DomainError("noConvergence", "demand.reconcile.singular");
  return lower;
}

function dot(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += (left[index] as number) * (right[index] as number);
  return sum;
}

/** Takes a multiple of a list off another one, in place. */
function subtract(from: Float64Array, values: ArrayLike<number>, factor: number): void {
  for (let index = 0; index < from.length; index++)
    from[index] = (from[index] as number) - factor * (values[index] as number);
}
