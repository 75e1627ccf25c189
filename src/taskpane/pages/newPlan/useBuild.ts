import { useCallback, useRef, useState } from "react";
import { createPlanFromWorkbook, type CreatePlanOptions } from "../../../office/createPlanFromWorkbook";
import type { PlanSummary } from "../../../office/PlanSummary";
import type { ProgressReport } from "../../../office/ProgressReport";
import { useAction, type Action } from "../../hooks/useAction";

export interface Build {
  readonly action: Action;
  readonly progress: ProgressReport | null;
  readonly isCancelling: boolean;
  readonly summary: PlanSummary | null;
  readonly start: (options: CreatePlanOptions) => void;
  readonly cancel: () => void;
}

/** Step 3: the build with its progress, its end, or its removal on Cancel. */
export function useBuild(): Build {
  const action = useAction();
  const { run } = action;
  const [progress, setProgress] = useState<ProgressReport | null>(null);
  const [summary, setSummary] = useState<PlanSummary | null>(null);
  const [isCancelling, setCancelling] = useState(false);
  const controller = useRef<AbortController | null>(null);
  const start = useCallback(
    (options: CreatePlanOptions) => {
      const stop = new AbortController();
      controller.current = stop;
      setSummary(null);
      setCancelling(false);
      void run(async () => {
        setSummary(await createPlanFromWorkbook({ ...options, onProgress: setProgress, signal: stop.signal }));
      }).finally(() => setProgress(null));
    },
    [run],
  );
  const cancel = useCallback(() => {
    setCancelling(true);
    controller.current?.abort();
  }, []);
  return { action, progress, isCancelling, summary, start, cancel };
}
