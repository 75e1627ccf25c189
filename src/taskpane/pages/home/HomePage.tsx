import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { Notice } from "../../../office/host/announce";
import type { PanePage } from "../../../office/host/showPane";
import { PageFrame } from "../../components/PageFrame";
import { Problem } from "../../components/Problem";
import { Say } from "../../components/Say";
import { NextSteps } from "./NextSteps";
import { useHome } from "./useHome";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  foot: { color: tokens.colorNeutralForeground3 },
});

/** Where the planner stands, the three next steps, and the one button that matters now. */
export function HomePage({ openPage, notice }: { openPage: (page: PanePage) => void; notice: Notice | null }) {
  const styles = useStyles();
  const { plan, failedChecks, totalChecks, recovered, problem } = useHome(notice);
  const hasPlan = plan !== null && plan !== undefined;
  return (
    <PageFrame title={message("taskpane.home.title")}>
      {problem !== null && <Problem>{problem}</Problem>}
      {recovered !== null && (
        <Say intent="warning">
          {message("taskpane.home.recovered", { count: recovered.length, sheets: recovered.join(", ") })}
        </Say>
      )}
      {plan === null && <Body1>{message("taskpane.home.noPlan")}</Body1>}
      {hasPlan && <Body1>{message("taskpane.home.plan", { title: plan.title, sheets: plan.sheets.length })}</Body1>}
      {failedChecks !== null && totalChecks !== null && (
        <Say intent={failedChecks === 0 ? "success" : "error"}>
          {failedChecks === 0
            ? message("taskpane.checks.allPass", { total: totalChecks })
            : message("taskpane.checks.someFail", { failed: failedChecks, total: totalChecks })}
        </Say>
      )}
      {plan !== undefined && <NextSteps hasPlan={hasPlan} openPage={openPage} />}
      <div className={styles.buttons}>
        <Button appearance={hasPlan ? "secondary" : "primary"} onClick={() => openPage("newPlan")}>
          {message("taskpane.home.newPlan")}
        </Button>
        {hasPlan && (
          <>
            <Button appearance="primary" onClick={() => openPage("checks")}>
              {message("taskpane.home.checks")}
            </Button>
            <Button onClick={() => openPage("remove")}>{message("taskpane.home.remove")}</Button>
          </>
        )}
      </div>
      <Body1 className={styles.foot}>{message("taskpane.home.contract")}</Body1>
    </PageFrame>
  );
}
