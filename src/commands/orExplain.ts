import { announce } from "../office/host/announce";
import { showPane } from "../office/host/showPane";

/** A command that opens the pane with a sentence when it fails: the ribbon itself has no place for one. */
export function orExplain(run: () => Promise<void>): () => Promise<void> {
  return async () => {
    try {
      await run();
    } catch (error) {
      const { problemText } = await import(/* webpackChunkName: "problems" */ "../office/problemText");
      announce({ kind: "failed", message: problemText(error) });
      await showPane("home");
    }
  };
}
