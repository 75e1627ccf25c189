import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../messages/message";
import type { PlanSummary } from "../../office/PlanSummary";
import { goTo } from "../../office/cells/goTo";
import { goToPlanSheet } from "../../office/cells/goToPlanSheet";
import { Say } from "./Say";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** What a build has brought, with a link to each sheet, and to each cell that needs an eye. */
export function PlanResult({ summary }: { summary: PlanSummary }) {
  const styles = useStyles();
  const { passed, total } = summary.checks;
  const isSound = passed === total && summary.errors.length === 0;
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
      <ul className={styles.list} aria-label={message("taskpane.result.sheets")}>
        {summary.sheets.map((sheet) => (
          <li key={sheet.key}>
            <Link as="button" onClick={() => void goToPlanSheet(sheet.key)}>
              {sheet.name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
