import { Body1, Button, Caption1, Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { goToPlanSheet } from "../../../office/cells/goToPlanSheet";
import type { PanePage } from "../../../office/host/showPane";
import { BuildProgress } from "../../components/BuildProgress";
import { PageFrame } from "../../components/PageFrame";
import { PlanReading } from "../../components/PlanReading";
import { Say } from "../../components/Say";
import { BalanceResults } from "./BalanceResults";
import { Overloads } from "./Overloads";
import { PeriodSchedule } from "./PeriodSchedule";
import { useBalance } from "./useBalance";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** Hours against the plan: where it asks for too many, what each way out costs, and the least-cost plan to be written. */
export function BalancePage({ openPage }: { openPage: (page: PanePage) => void }) {
  const styles = useStyles();
  const { plan, result, isSolving, done, action, optimise, cancel, write } = useBalance();
  const free = plan?.problem.items.filter(({ isFree }) => isFree).length ?? 0;
  const values = { items: free, resources: plan?.problem.resources.length ?? 0 };
  return (
    <PageFrame title={message("taskpane.balance.title")}>
      <PlanReading
        isRead={plan !== null}
        problem={action.wasCancelled ? null : action.problem}
        cause={action.cause}
        reading={message("taskpane.balance.reading")}
        openPage={openPage}
      />
      {plan && (
        <>
          <Overloads problem={plan.problem} />
          <Caption1>{message(free > 0 ? "taskpane.balance.free" : "taskpane.balance.nothing", values)}</Caption1>
          {isSolving ? (
            <>
              <BuildProgress report={{ step: message("taskpane.balance.solving", values), done: 0, total: 0 }} />
              <div>
                <Button onClick={cancel}>{message("taskpane.balance.cancel")}</Button>
              </div>
            </>
          ) : (
            <div>
              <Button
                appearance={result ? "secondary" : "primary"}
                disabledFocusable={action.isBusy || free === 0}
                onClick={optimise}
              >
                {message("taskpane.balance.optimise")}
              </Button>
            </div>
          )}
          {action.wasCancelled && <Say>{message("taskpane.balance.cancelled")}</Say>}
          {result && (
            <>
              <BalanceResults result={result} plan={plan} />
              <div>
                <Button appearance="primary" disabledFocusable={action.isBusy} onClick={write}>
                  {message("taskpane.balance.write")}
                </Button>
              </div>
              {action.isBusy && <Spinner size="tiny" label={message("taskpane.balance.writing")} />}
            </>
          )}
          {done !== null && (
            <Say intent="success">
              <Body1>{done}</Body1>
            </Say>
          )}
          <PeriodSchedule plan={plan} />
          <div className={styles.buttons}>
            {(["capacity", "productionPlan", "productionStrategy"] as const).map((sheet) => (
              <Link key={sheet} as="button" onClick={() => void goToPlanSheet(sheet)}>
                {message(`taskpane.balance.show.${sheet}`)}
              </Link>
            ))}
          </div>
        </>
      )}
    </PageFrame>
  );
}
