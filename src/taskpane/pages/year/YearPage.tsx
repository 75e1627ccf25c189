import { Body1, Button, Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { message } from "../../../messages/message";
import { goToPlanSheet } from "../../../office/cells/goToPlanSheet";
import type { PanePage } from "../../../office/host/showPane";
import type { YearSoFar } from "../../../office/year/YearSoFar";
import { PageFrame } from "../../components/PageFrame";
import { PlanReading } from "../../components/PlanReading";
import { Say } from "../../components/Say";
import { plainNumber } from "../../plainNumber";
import { useYear } from "./useYear";
import { YearFigures } from "./YearFigures";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** The year of the plan: close its periods one by one, see plan, actual and estimate, and which steps of the forecast helped. */
export function YearPage({ openPage }: { openPage: (page: PanePage) => void }) {
  const styles = useStyles();
  const { year, done, action, read, close, reopen } = useYear();
  const [isAsking, setAsking] = useState(false);
  const next = year?.periods[year.closed];
  const last = year?.periods[year.closed - 1];
  const begin = (work: () => void) => () => {
    setAsking(false);
    work();
  };
  return (
    <PageFrame title={message("taskpane.year.title")}>
      <PlanReading
        isRead={year !== null}
        problem={action.problem}
        cause={action.cause}
        reading={message("taskpane.year.reading")}
        openPage={openPage}
      />
      {year && (
        <>
          <Body1>{stateSentence(year)}</Body1>
          <Body1>{nextSentence(year)}</Body1>
          <div className={styles.buttons}>
            {next !== undefined && (
              <Button
                appearance="primary"
                disabledFocusable={action.isBusy || year.nextSales === 0}
                onClick={begin(close)}
              >
                {message("taskpane.year.close", { period: next })}
              </Button>
            )}
            <Button disabledFocusable={action.isBusy} onClick={begin(read)}>
              {message("taskpane.year.refresh")}
            </Button>
            {last !== undefined && !isAsking && (
              <Button appearance="subtle" disabledFocusable={action.isBusy} onClick={() => setAsking(true)}>
                {message("taskpane.year.reopen", { period: last })}
              </Button>
            )}
          </div>
          {last !== undefined && isAsking && (
            <>
              <Say intent="warning">{message("taskpane.year.sure", { period: last })}</Say>
              <div className={styles.buttons}>
                <Button onClick={begin(reopen)}>{message("taskpane.year.confirm", { period: last })}</Button>
                <Button appearance="subtle" onClick={() => setAsking(false)}>
                  {message("taskpane.year.keep")}
                </Button>
              </div>
            </>
          )}
          {action.isBusy && <Spinner size="tiny" label={message("taskpane.year.closing")} />}
          {done !== null && <Say intent="success">{done}</Say>}
          <YearFigures year={year} />
          <div className={styles.buttons}>
            {(["tracking", "planActual", "planVersions"] as const).map((sheet) => (
              <Link key={sheet} as="button" onClick={() => void goToPlanSheet(sheet)}>
                {message(`taskpane.year.show.${sheet}`)}
              </Link>
            ))}
          </div>
        </>
      )}
    </PageFrame>
  );
}

function stateSentence({ closed, periods }: YearSoFar): string {
  return closed === 0
    ? message("taskpane.year.none")
    : message("taskpane.year.closed", { closed, count: periods.length, period: periods[closed - 1] ?? "" });
}

function nextSentence({ closed, periods, nextSales }: YearSoFar): string {
  const period = periods[closed];
  if (period === undefined) return message("taskpane.year.over");
  return nextSales === 0
    ? message("taskpane.year.noSales", { period })
    : message("taskpane.year.next", { period, units: plainNumber(Math.round(nextSales)) });
}
