import { useCallback, useState } from "react";
import { isCancelled, problemText } from "../../office/problemText";
import { causeOf, type ProblemCause } from "./causeOf";

/** Work that the user starts: whether it runs, and the sentence when it failed. */
export interface Action {
  readonly isBusy: boolean;
  readonly problem: string | null;
  /** What is behind the problem; null without one. */
  readonly cause: ProblemCause | null;
  readonly wasCancelled: boolean;
  /** Runs the work; the promise says whether it came to its end. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

const idle = { isBusy: false, problem: null, cause: null, wasCancelled: false };

/** Runs one piece of work at a time and keeps its failure as a sentence to show. */
export function useAction(): Action {
  const [state, setState] = useState<Omit<Action, "run">>(idle);
  const run = useCallback(async (work: () => Promise<void>) => {
    setState({ ...idle, isBusy: true });
    try {
      await work();
      setState(idle);
      return true;
    } catch (error) {
      setState({
        isBusy: false,
        problem: problemText(error),
        cause: causeOf(error),
        wasCancelled: isCancelled(error),
      });
      return false;
    }
  }, []);
  return { ...state, run };
}
