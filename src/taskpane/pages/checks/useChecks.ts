import { useCallback, useEffect, useState } from "react";
import { calculate } from "../../../office/cells/calculate";
import { readChecks, type CheckResult } from "../../../office/read/readChecks";
import { useAction, type Action } from "../../hooks/useAction";
import { useChecksWatch } from "../../hooks/useChecksWatch";

/** The plan's checks, read again when they are calculated, and on demand. */
export function useChecks(): { checks: readonly CheckResult[] | null; action: Action; recalculate: () => void } {
  const [checks, setChecks] = useState<readonly CheckResult[] | null>(null);
  const action = useAction();
  const { run } = action;
  useEffect(() => {
    void run(async () => setChecks(await readChecks()));
  }, [run]);
  const follow = useCallback(() => {
    readChecks().then(setChecks, (error: unknown) => run(() => Promise.reject(error)));
  }, [run]);
  useChecksWatch(checks !== null, follow);
  const recalculate = useCallback(() => {
    void run(async () => {
      await calculate();
      setChecks(await readChecks());
    });
  }, [run]);
  return { checks, action, recalculate };
}
