import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { message } from "../../messages/message";
import type { PlanSummary } from "../../office/PlanSummary";
import type { PanePage } from "../../office/host/showPane";
import { goTo } from "../../office/cells/goTo";
import { goToPlanSheet } from "../../office/cells/goToPlanSheet";
import { Say } from "./Say";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface PlanResultProps {
  readonly summary: PlanSummary;
  readonly openPage: (page: PanePage) => void;
  /** Buttons after those that lead into the plan. */
  readonly children?: ReactNode;
}

/** What a build has brought: whether it is sound, the next step, links to what needs an eye, and behind a fold to every sheet. */
export function PlanResult({ summary, openPage, children }: PlanResultProps) {
  const styles = useStyles();
  const { passed, total } = summary.checks;
  const isSound = passed === total && summary.errors.length === 0;
  const hasDashboard = summary.sheets.some(({ key }) => key === "dashboard");
  return (
    <>
      <Say intent={isSound ? "success" : "warning"}>
        {message("taskpane.result.done", {
          seconds: summary.seconds.toFixed(summary.seconds < 10 ? 1 : 0),
          sheets: summary.sheets.length,
          passed,
          total,
        })}{" "}
        {summary.isPending && message("taskpane.result.pending")}
      </Say>
      {summary.errors.length > 0 && (
        <Say intent="error">
          {message("taskpane.result.errors", { count: summary.errors.length })}{" "}
          <Link as="button" onClick={() => void goTo(summary.errors[0]?.address ?? "")}>
            {message("taskpane.result.firstError", { address: summary.errors[0]?.address ?? "" })}
          </Link>
        </Say>
      )}
      <div className={styles.buttons}>
        {hasDashboard && (
          <Button appearance={isSound ? "primary" : "secondary"} onClick={() => void goToPlanSheet("dashboard")}>
            {message("taskpane.result.openDashboard")}
          </Button>
        )}
        <Button appearance={isSound && hasDashboard ? "secondary" : "primary"} onClick={() => openPage("checks")}>
          {message("taskpane.result.openChecks")}
        </Button>
        {children}
      </div>
      <details>
        <summary tabIndex={0} className={styles.summary}>
          {message("taskpane.result.sheets", { count: summary.sheets.length })}
        </summary>
        <ul className={styles.list} aria-label={message("taskpane.result.sheets", { count: summary.sheets.length })}>
          {summary.sheets.map((sheet) => (
            <li key={sheet.key}>
              <Link as="button" onClick={() => void goToPlanSheet(sheet.key)}>
                {sheet.name}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
