import { useCallback, useEffect, useState } from "react";
import { message } from "../../../messages/message";
import { readPlanManifest } from "../../../office/manifest/readPlanManifest";
import { waitForCalculation } from "../../../office/waitForCalculation";
import { closePeriod } from "../../../office/year/closePeriod";
import { readYearSoFar } from "../../../office/year/readYearSoFar";
import { reopenPeriod } from "../../../office/year/reopenPeriod";
import type { YearSoFar } from "../../../office/year/YearSoFar";
import { useAction, type Action } from "../../hooks/useAction";
import { plainNumber } from "../../plainNumber";

export interface Year {
  readonly year: YearSoFar | null;
  readonly done: string | null;
  readonly action: Action;
  readonly read: () => void;
  /** Keeps the plan and counts the sales of the first open period. */
  readonly close: () => void;
  /** Opens the last closed period again and forgets what its closing kept. */
  readonly reopen: () => void;
}

/** How far the year of the plan has come, the closing of its next period, and the way back. */
export function useYear(): Year {
  const [year, setYear] = useState<YearSoFar | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const action = useAction();
  const { run } = action;
  const read = useCallback(
    () =>
      void run(async () => {
        await calculated();
        setYear(await readYearSoFar());
      }),
    [run],
  );
  useEffect(read, [read]);
  const change = useCallback(
    (work: () => Promise<string>, sentence: (period: string, now: YearSoFar) => string) => {
      setDone(null);
      void run(async () => {
        // Sales that were just pasted may still be on their way through the plan.
        await calculated();
        const period = await work();
        await calculated();
        const now = await readYearSoFar();
        setYear(now);
        setDone(sentence(period, now));
      });
    },
    [run],
  );
  const close = useCallback(() => change(closePeriod, closedSentence), [change]);
  const reopen = useCallback(
    () => change(reopenPeriod, (period) => message("taskpane.year.done.reopened", { period })),
    [change],
  );
  return { year, done, action, read, close, reopen };
}

async function calculated(): Promise<void> {
  const manifest = await readPlanManifest();
  if (manifest) await waitForCalculation(manifest);
}

function closedSentence(period: string, { revenue, currency }: YearSoFar): string {
  const share = revenue.plan === 0 ? 0 : revenue.estimate / revenue.plan - 1;
  return message("taskpane.year.done.closed", {
    period,
    estimate: `${plainNumber(Math.round(revenue.estimate))} ${currency}`,
    share: `${Math.abs(100 * share).toFixed(1)} %`,
    direction: message(share < 0 ? "taskpane.year.below" : "taskpane.year.above"),
  });
}
