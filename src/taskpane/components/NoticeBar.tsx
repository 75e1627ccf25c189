import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../messages/message";
import type { Notice } from "../../office/host/announce";
import type { PanePage } from "../../office/host/showPane";
import { BuildProgress } from "./BuildProgress";
import { PlanResult } from "./PlanResult";
import { Problem } from "./Problem";
import { Say } from "./Say";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly dismiss: () => void;
  readonly openPage: (page: PanePage) => void;
}

/** News of a command that was started from the ribbon. */
export function NoticeBar({ notice, dismiss, openPage }: NoticeBarProps) {
  const styles = useStyles();
  if (notice === null) return null;
  if (notice.kind === "progress") return <BuildProgress report={notice} />;
  return (
    <div className={styles.bar}>
      {notice.kind === "failed" && <Problem>{notice.message}</Problem>}
      {notice.kind === "repaired" && (
        <Say intent={notice.count > 0 ? "success" : "info"}>
          {message(notice.count > 0 ? "taskpane.repaired" : "taskpane.nothingToRepair", { count: notice.count })}
        </Say>
      )}
      {notice.kind === "done" ? (
        <PlanResult summary={notice.summary} openPage={openPage}>
          <Button onClick={dismiss}>{message("taskpane.close")}</Button>
        </PlanResult>
      ) : (
        <div>
          <Button onClick={dismiss}>{message("taskpane.close")}</Button>
        </div>
      )}
    </div>
  );
}
