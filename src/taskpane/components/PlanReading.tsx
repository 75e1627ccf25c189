import { Button, Spinner } from "@fluentui/react-components";
import { message } from "../../messages/message";
import type { PanePage } from "../../office/host/showPane";
import type { ProblemCause } from "../hooks/causeOf";
import { Problem } from "./Problem";
import { Say } from "./Say";

interface PlanReadingProps {
  /** Whether the plan has been read. */
  readonly isRead: boolean;
  readonly problem: string | null;
  /** What is behind the problem. */
  readonly cause: ProblemCause | null;
  /** What is said while it is read. */
  readonly reading: string;
  readonly openPage: (page: PanePage) => void;
}

/** The state of a page that shows the plan: being read, or what is wrong with the way to mend it. That there is no plan yet is no error. */
export function PlanReading({ isRead, problem, cause, reading, openPage }: PlanReadingProps) {
  if (problem === null) return isRead ? null : <Spinner label={reading} />;
  const remedy = cause === "cell" ? "checks" : cause === "noPlan" || cause === "incomplete" ? "newPlan" : null;
  return (
    <>
      {cause === "noPlan" ? <Say>{problem}</Say> : <Problem>{problem}</Problem>}
      {!isRead && remedy !== null && (
        <div>
          <Button appearance="primary" onClick={() => openPage(remedy)}>
            {message(`taskpane.nav.${remedy}`)}
          </Button>
        </div>
      )}
    </>
  );
}
