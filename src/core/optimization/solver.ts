import type { Highs } from "highs";

let loaded: Highs | undefined;
let loading: Promise<void> | undefined;

/**
 * HiGHS (WebAssembly), loaded on first use and warmed by a model of one column: its first solve takes some 300 ms. Everything
 * that solves must have waited for `load`.
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
    loaded = await loadHighs();
  } catch (thrown) {
    // The next call may be luckier: the file did not come, or the page was on its way out.
    loading = undefined;
    throw thrown;
  }
}
