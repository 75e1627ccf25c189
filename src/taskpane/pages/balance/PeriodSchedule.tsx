import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Spinner,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { periodShop } from "../../../core/supply/balance/periodShop";
import { message } from "../../../messages/message";
import type { BalancePlan } from "../../../office/balance/BalancePlan";
import { GanttChart } from "../../components/gantt/GanttChart";
import type { GanttBar } from "../../components/gantt/GanttBar";
import { Problem } from "../../components/Problem";
import { Say } from "../../components/Say";
import { useAction } from "../../hooks/useAction";
import { plainNumber } from "../../plainNumber";
import { inBalanceWorker } from "./inBalanceWorker";

/** Work of the search: a few seconds on an ordinary machine, the same on every machine. */
const searchWork = 10_000_000;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "end" },
});

interface Drawn {
  readonly period: number;
  readonly bars: readonly GanttBar[];
  readonly days: number;
  readonly bound: number;
}

/** The work of a period of the plan as a Gantt picture: which resource works on what, day by day, as early as it can all be done. */
export function PeriodSchedule({ plan }: { plan: BalancePlan }) {
  const styles = useStyles();
  const [period, setPeriod] = useState(0);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const stop = useRef(new AbortController());
  const { isBusy, problem, run } = useAction();
  useEffect(() => () => stop.current.abort(), []);
  const days = (value: number): string => plainNumber(Math.round(value * 10) / 10);
  const draw = (): void => {
    setDrawn(null);
    void run(async () => {
      const { shop, jobs } = periodShop(plan.problem, period);
      const workingDays = plan.workingDays[period] ?? 1;
      const found =
        jobs.length === 0
          ? { starts: [], value: 0, bound: 0 }
          : await inBalanceWorker(
              "schedule",
              { shop, work: searchWork, objective: "makespan", due: [] },
              stop.current.signal,
            );
      const bars = shop.jobs.flatMap((operations, job) =>
        operations.map(({ machine, time }, place): GanttBar => {
          const from = (found.starts[job]?.[place] ?? 0) * workingDays;
          const item = jobs[job]?.item ?? "";
          const row = plan.problem.resources[machine]?.name ?? "";
          return { row, label: item, from, to: from + time * workingDays, group: item };
        }),
      );
      setDrawn({ period, bars, days: found.value * workingDays, bound: found.bound * workingDays });
    });
  };
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.title}>
        {message("taskpane.balance.schedule")}
      </Subtitle2>
      <div className={styles.row}>
        <Field label={message("taskpane.balance.schedule.period")}>
          <Select value={String(period)} onChange={(_, { value }) => setPeriod(Number(value))}>
            {plan.problem.periods.map((name, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button disabledFocusable={isBusy} onClick={draw}>
          {message("taskpane.balance.schedule.draw")}
        </Button>
      </div>
      {isBusy && <Spinner size="tiny" label={message("taskpane.balance.schedule.searching")} />}
      {problem !== null && <Problem>{problem}</Problem>}
      {drawn && drawn.bars.length === 0 && (
        <Say>{message("taskpane.balance.schedule.nothing", { period: plan.problem.periods[drawn.period] ?? "" })}</Say>
      )}
      {drawn && drawn.bars.length > 0 && (
        <>
          <Body1>
            {message(
              drawn.days > (plan.workingDays[drawn.period] ?? 0) + 1e-9
                ? "taskpane.balance.schedule.late"
                : "taskpane.balance.schedule.fits",
              {
                period: plan.problem.periods[drawn.period] ?? "",
                days: days(drawn.days),
                bound: days(drawn.bound),
                worked: plan.workingDays[drawn.period] ?? 0,
              },
            )}
          </Body1>
          <GanttChart
            title={message("taskpane.balance.schedule.title", { period: plan.problem.periods[drawn.period] ?? "" })}
            bars={drawn.bars}
            timeText={days}
          />
          <Caption1>{message("taskpane.balance.schedule.note")}</Caption1>
        </>
      )}
    </section>
  );
}
