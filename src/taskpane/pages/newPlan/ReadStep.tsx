import { Body1, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { Problem } from "../../components/Problem";
import { Say } from "../../components/Say";
import { ColumnRoles } from "./ColumnRoles";
import { historySummary } from "./historySummary";
import { IssueList } from "./IssueList";
import { TableKinds } from "./TableKinds";
import type { Reading } from "./useReading";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** What was found in the workbook, what each column is, and what should be looked at, before anything is made. */
export function ReadStep({ reading, next }: { reading: Reading; next: () => void }) {
  const styles = useStyles();
  const { action, tables, history, data, issues, problem, readAgain } = reading;
  return (
    <>
      {action.isBusy && <Spinner label={message("taskpane.read.reading")} />}
      {action.problem !== null && <Problem>{action.problem}</Problem>}
      {tables !== null && problem !== null && <Say intent="error">{problem}</Say>}
      {data !== null && history !== null && (
        <Say intent="success">
          {message("taskpane.read.found", {
            ...historySummary(data),
            address: history.address,
            units: unitsColumn(reading),
          })}
        </Say>
      )}
      {history !== null && (
        <ColumnRoles key={history.address} table={history} reading={reading} isOpen={data === null} />
      )}
      {tables !== null && tables.length > 1 && <TableKinds tables={tables} reading={reading} />}
      <IssueList issues={issues} answer={reading.answer} />
      {tables !== null && <Body1>{message("taskpane.read.untouched")}</Body1>}
      <div className={styles.buttons}>
        <Button
          appearance={data === null ? "secondary" : "primary"}
          disabledFocusable={data === null}
          onClick={() => data !== null && next()}
        >
          {message("taskpane.read.next")}
        </Button>
        <Button
          appearance={data === null ? "primary" : "secondary"}
          disabledFocusable={action.isBusy}
          onClick={readAgain}
        >
          {message("taskpane.read.again")}
        </Button>
      </div>
    </>
  );
}

/** The heading of the quantities; a wide table has one for each period. */
function unitsColumn({ history }: Reading): string {
  const units = history?.columns.find((column) => column.role === "units");
  return units?.header ?? message("taskpane.read.unitsInPeriods");
}
