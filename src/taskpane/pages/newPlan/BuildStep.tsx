import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { PanePage } from "../../../office/host/showPane";
import { BuildProgress } from "../../components/BuildProgress";
import { PlanResult } from "../../components/PlanResult";
import { Problem } from "../../components/Problem";
import { Say } from "../../components/Say";
import type { Build } from "./useBuild";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** The build: progress with Cancel, then the result, or the sentence that says why there is none. */
export function BuildStep({
  build,
  back,
  openPage,
}: {
  build: Build;
  back: () => void;
  openPage: (page: PanePage) => void;
}) {
  const styles = useStyles();
  const { action, progress, summary, isCancelling, cancel } = build;
  return (
    <>
      {progress !== null && <BuildProgress report={progress} />}
      {action.isBusy && (
        <div className={styles.buttons}>
          <Button disabledFocusable={isCancelling} onClick={cancel}>
            {message(isCancelling ? "taskpane.build.cancelling" : "taskpane.build.cancel")}
          </Button>
        </div>
      )}
      {action.problem !== null && (
        <>
          {action.wasCancelled ? <Say>{action.problem}</Say> : <Problem>{action.problem}</Problem>}
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={back}>
              {message("taskpane.build.back")}
            </Button>
          </div>
        </>
      )}
      {summary !== null && (
        <PlanResult summary={summary} openPage={openPage}>
          <Button onClick={() => openPage("home")}>{message("taskpane.nav.home")}</Button>
        </PlanResult>
      )}
    </>
  );
}
