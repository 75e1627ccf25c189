import { Body1, Button, Spinner } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { Problem } from "../../components/Problem";
import { Say } from "../../components/Say";
import type { Logistics, WritingPlace } from "./useLogistics";
import { useSectionStyles } from "./useSectionStyles";

/** What became of the last writing, below the button that began it, with the way to take it back. */
export function WritingNews({ logistics, place }: { logistics: Logistics; place: WritingPlace }) {
  const styles = useSectionStyles();
  const { action, done, canUndo, undo } = logistics;
  if (logistics.place !== place) return null;
  return (
    <>
      {action.isBusy && <Spinner size="tiny" label={message("taskpane.logistics.writing")} />}
      {action.problem !== null && <Problem>{action.problem}</Problem>}
      {done !== null && (
        <div className={styles.section}>
          <Say intent="success">
            <Body1>{done}</Body1>
          </Say>
          {canUndo && (
            <div>
              <Button disabledFocusable={action.isBusy} onClick={undo}>
                {message("taskpane.logistics.undo")}
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  );
}
