import { Button, Spinner } from "@fluentui/react-components";
import { message } from "../../messages/message";
import type { PanePage } from "../../office/host/showPane";
import { Say } from "./Say";

interface PlanReadingProps {
  /** Whether the plan has been read. */
  readonly isRead: boolean;
  readonly problem: string | null;
  /** What is said while it is read. */
  readonly reading: string;
  readonly openPage: (page: PanePage) => void;
}

/** The state of a page that shows the plan: being read, or what is wrong, and where there is no plan the way to make one. */
export function PlanReading({ isRead, problem, reading, openPage }: PlanReadingProps) {
  if (problem === null) return isRead ? null : <Spinner label={reading} />;
  return (
    <>
      <Say intent="error">{problem}</Say>
      {!isRead && (
        <div>
          <Button appearance="primary" onClick={() => openPage("newPlan")}>
            {message("taskpane.nav.newPlan")}
          </Button>
        </div>
      )}
    </>
  );
}
