import { useCallback, useEffect, useRef, useState } from "react";
import type { BalanceResult } from "../../../core/supply/balance/BalanceResult";
import { message } from "../../../messages/message";
import type { BalancePlan } from "../../../office/balance/BalancePlan";
import { readBalancePlan } from "../../../office/balance/readBalancePlan";
import { writeBalancedPlan } from "../../../office/balance/writeBalancedPlan";
import { readPlanManifest } from "../../../office/manifest/readPlanManifest";
import { waitForCalculation } from "../../../office/waitForCalculation";
import { useAction, type Action } from "../../hooks/useAction";
import { inBalanceWorker } from "./inBalanceWorker";
import { reasonText } from "./reasonText";

export interface Balance {
  readonly plan: BalancePlan | null;
  readonly result: BalanceResult | null;
  /** Whether the solver is at work, and may be cancelled. */
  readonly isSolving: boolean;
  readonly done: string | null;
  readonly action: Action;
  readonly optimise: () => void;
  readonly cancel: () => void;
  /** Writes the result into the workbook and lets the plan follow. */
  readonly write: () => void;
}

/** The plan's hours, its least-cost plan, and the writing of it. */
export function useBalance(): Balance {
  const [plan, setPlan] = useState<BalancePlan | null>(null);
  const [result, setResult] = useState<BalanceResult | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [isSolving, setSolving] = useState(false);
  const stop = useRef<AbortController>(new AbortController());
  const action = useAction();
  const { run } = action;
  useEffect(() => {
    void run(async () => setPlan(await readBalancePlan()));
    // A page that is left has no use for the answer.
    return () => stop.current.abort();
  }, [run]);
  const optimise = useCallback(() => {
    setDone(null);
    setResult(null);
    stop.current = new AbortController();
    setSolving(true);
    void run(async () => {
      // The planner may have changed the plan since the page was opened.
      const now = await readBalancePlan();
      setPlan(now);
      setResult(await inBalanceWorker("balance", now.problem, stop.current.signal));
    }).finally(() => setSolving(false));
  }, [run]);
  const write = useCallback(() => {
    if (!result || !plan) return;
    setDone(null);
    const rows = result.items.map(({ name, units, reasons }) => ({
      sku: name,
      units,
      reason: reasonText(reasons, plan.problem.periods),
    }));
    void run(async () => {
      const families = await writeBalancedPlan(rows);
      const manifest = await readPlanManifest();
      if (manifest) await waitForCalculation(manifest);
      setPlan(await readBalancePlan());
      setDone(message("taskpane.balance.written", { items: rows.length, families }));
    });
  }, [plan, result, run]);
  const cancel = useCallback(() => stop.current.abort(), []);
  return { plan, result, isSolving, done, action, optimise, cancel, write };
}
