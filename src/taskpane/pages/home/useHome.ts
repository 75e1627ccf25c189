import { useCallback, useEffect, useState } from "react";
import type { Notice } from "../../../office/host/announce";
import type { PlanManifest } from "../../../office/manifest/PlanManifest";
import { readPlanManifest } from "../../../office/manifest/readPlanManifest";
import { readChecks } from "../../../office/read/readChecks";
import { recoverUnfinishedBuild } from "../../../office/write/recoverUnfinishedBuild";
import { useAction } from "../../hooks/useAction";
import { useChecksWatch } from "../../hooks/useChecksWatch";

export interface HomeState {
  /** undefined: not read yet; null: no plan in this workbook. */
  readonly plan: PlanManifest | null | undefined;
  readonly failedChecks: number | null;
  readonly totalChecks: number | null;
  /** Sheets of an interrupted build that were removed at the start. */
  readonly recovered: readonly string[] | null;
  readonly problem: string | null;
}

/** The state of the plan in this workbook; it is read again after a command of the ribbon and when its checks are calculated. */
export function useHome(notice: Notice | null): HomeState {
  const [state, setState] = useState<Omit<HomeState, "problem" | "recovered">>({
    plan: undefined,
    failedChecks: null,
    totalChecks: null,
  });
  const [recovered, setRecovered] = useState<readonly string[] | null>(null);
  const { run, problem } = useAction();
  const isBuilding = notice?.kind === "progress";
  const read = useCallback(() => {
    void run(async () => {
      const plan = await readPlanManifest();
      const checks = plan === null ? null : await readChecks();
      setState({
        plan,
        failedChecks: checks?.filter((check) => !check.passes).length ?? null,
        totalChecks: checks?.length ?? null,
      });
    });
  }, [run]);
  useEffect(() => {
    if (!isBuilding) read();
  }, [read, isBuilding]);
  useChecksWatch(state.plan !== null && state.plan !== undefined && !isBuilding, read);
  useEffect(() => {
    void run(async () => setRecovered((await recoverUnfinishedBuild())?.sheets ?? null));
  }, [run]);
  return { ...state, recovered, problem };
}
