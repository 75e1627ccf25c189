import type { Highs } from "highs";
import { DomainError } from "../DomainError";

let loaded: Highs | undefined;
let loading: Promise<void> | undefined;

/**
 * HiGHS (WebAssembly), loaded on first use and warmed by a model of one column: its first solve takes some 300 ms. Everything
 * that solves must have waited for `load`. Errors: "infeasible" where the file of the solver does not come or may not run.
 */
export const solver = {
  load(): Promise<void> {
    loading ??= begin();
    return loading;
  },
  isLoaded: (): boolean => loaded !== undefined,
  now(): Highs {
    if (!loaded) throw new Error("The solver is not loaded: await solver.load() first.");
    return loaded;
  },
};

async function begin(): Promise<void> {
  try {
    const { default: loadHighs } = await import(/* webpackChunkName: "solver" */ "highs");
    const highs = await loadHighs();
    warm(highs);
    loaded = highs;
  } catch (thrown) {
    // The next call may be luckier: the file did not come, or the page was on its way out.
    loading = undefined;
    throw new DomainError("infeasible", "optimization.notLoaded", {
      reason: thrown instanceof Error ? thrown.message : String(thrown),
    });
  }
}

function warm(highs: Highs): void {
  const matrix = { format: "csc", numRows: 1, numCols: 1, starts: [0, 1], indices: [0], values: [1] } as const;
  const model = highs.createModel({
    numCols: 1,
    numRows: 1,
    colCost: [1],
    colLower: [0],
    colUpper: [2],
    rowLower: [1],
    rowUpper: [2],
    matrix,
  });
  try {
    model.options.set({ output_flag: false });
    model.run();
  } finally {
    model.dispose();
  }
}
