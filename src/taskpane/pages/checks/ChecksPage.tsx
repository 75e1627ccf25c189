import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { PanePage } from "../../../office/host/showPane";
import { PageFrame } from "../../components/PageFrame";
import { PlanReading } from "../../components/PlanReading";
import { Say } from "../../components/Say";
import { CheckItem } from "./CheckItem";
import { useChecks } from "./useChecks";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The identities that must hold in the plan: failing ones first, each with its difference and a link. */
export function ChecksPage({ openPage }: { openPage: (page: PanePage) => void }) {
  const styles = useStyles();
  const { checks, action, recalculate } = useChecks();
  const failing = checks?.filter((check) => !check.passes) ?? [];
  const sorted = checks === null ? [] : [...failing, ...checks.filter((check) => check.passes)];
  return (
    <PageFrame title={message("taskpane.checks.title")}>
      <PlanReading
        isRead={checks !== null}
        problem={action.problem}
        cause={action.cause}
        reading={message("taskpane.checks.reading")}
        openPage={openPage}
      />
      {checks !== null && (
        <Say intent={failing.length === 0 ? "success" : "error"}>
          {failing.length === 0
            ? message("taskpane.checks.allPass", { total: checks.length })
            : message("taskpane.checks.someFail", { failed: failing.length, total: checks.length })}
        </Say>
      )}
      <div className={styles.buttons}>
        {checks !== null && (
          <Button appearance="primary" disabledFocusable={action.isBusy} onClick={recalculate}>
            {message(action.isBusy ? "taskpane.checks.calculating" : "taskpane.checks.recalculate")}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {sorted.map((check) => (
          <CheckItem key={check.id} check={check} />
        ))}
      </ul>
    </PageFrame>
  );
}
