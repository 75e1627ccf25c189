import type { ErrorWeights } from "./errorWeights";
import type { Hierarchy } from "./Hierarchy";
import { leafSolver, type LeafSolution } from "./leafSolver";

/** Exchanges of all wrong leaves at once that are tried without progress, before one leaf at a time is exchanged. */
const patience = 3;

/**
 * Reconciled forecasts of the leaves, a row a period: the coherent forecasts nearest to the base forecasts (a row a period too), measured by
 * their error covariance. Where leaves must not be negative: Wickramasuriya, Turlach and Hyndman (2020), Optimal
 * non-negative forecast reconciliation, solved by block principal pivoting (Júdice and Pires 1994).
 */
export function optimalLeaves(
  hierarchy: Hierarchy,
  forecasts: readonly (readonly number[])[],
  weights: ErrorWeights,
  isNonNegative: boolean,
): number[][] {
  const noneHeld = hierarchy.leaves.map(() => false);
  const free = leafSolver(hierarchy, weights, noneHeld);
  return forecasts.map((base) => {
    const { values } = free(base);
    if (!isNonNegative || values.every((value) => value >= 0)) return values;
    return withoutNegatives(values, (held) => leafSolver(hierarchy, weights, held)(base));
  });
}

/** A leaf that is held at zero is right while it is pushed below (its multiplier is not negative), another one while it is not negative. */
function withoutNegatives(first: readonly number[], solve: (held: readonly boolean[]) => LeafSolution): number[] {
  const size = first.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  let held = first.map((value) => value < 0);
  let best = held.map(() => 0);
  let [fewest, chances] = [Infinity, patience];
  // Murty's single exchanges come to an end for every covariance matrix; the bound is for rounding only.
  for (let step = 0; step < 20 * first.length; step++) {
    const { values, pushes } = solve(held);
    const strongest = pushes.reduce((largest, push) => Math.max(largest, Math.abs(push)), 0);
    const wrong = values.flatMap((value, leaf) =>
      (held[leaf] ? (pushes[leaf] ?? 0) < -1e-10 * strongest : value < -1e-10 * size) ? [leaf] : [],
    );
    best = values.map((value) => Math.max(0, value));
    if (wrong.length === 0) break;
    if (wrong.length < fewest) [fewest, chances] = [wrong.length, patience];
    else chances--;
    const exchanged = new Set(chances >= 0 ? wrong : wrong.slice(-1));
    held = held.map((isHeld, leaf) => isHeld !== exchanged.has(leaf));
  }
  return best;
}
