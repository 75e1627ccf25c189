import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { rolesFor, type ColumnRole, type RecognisedTable } from "../../../plan/intake";
import type { Reading } from "./useReading";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** What each column of the history is; the user's word counts. The columns of a wide table's periods need none. */
export function ColumnRoles({ table, reading, isOpen }: { table: RecognisedTable; reading: Reading; isOpen: boolean }) {
  const styles = useStyles();
  const kind = table.kind === "none" ? "history" : table.kind;
  const columns = table.columns
    .filter((column) => column.role !== "period" && column.role !== "itemUnits")
    .slice(0, mostColumns);
  return (
    <details open={isOpen || columns.some((column) => column.role !== "ignore" && column.confidence < 0.6)}>
      <summary tabIndex={0} className={styles.summary}>
        {message("taskpane.read.columns", { table: table.name })}
      </summary>
      <div className={styles.fields}>
        {table.levels.length > 1 && <ItemLevelField table={table} reading={reading} />}
        {columns.map((column) => (
          <Field
            key={column.index}
            label={column.header}
            hint={
              column.examples.length > 0
                ? message("taskpane.read.examples", { examples: column.examples.join("; ") })
                : ""
            }
            {...(column.role !== "ignore" && column.confidence < 0.6
              ? { validationState: "warning" as const, validationMessage: message("taskpane.read.unsure") }
              : {})}
          >
            <Select
              value={column.role}
              onChange={(_, { value }) => reading.setRole(table, column.index, value as ColumnRole)}
            >
              {[...new Set([...rolesFor(kind), column.role])].map((role) => (
                <option key={role} value={role}>
                  {message(`taskpane.role.${role}`)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </details>
  );
}

function ItemLevelField({ table, reading }: { table: RecognisedTable; reading: Reading }) {
  const chosen = table.columns.find((column) => column.role === "sku")?.index ?? "";
  return (
    <Field label={message("taskpane.read.level")} hint={message("taskpane.read.levelHint")}>
      <Select value={String(chosen)} onChange={(_, { value }) => reading.setRole(table, Number(value), "sku")}>
        {table.levels.map((level) => (
          <option key={level.column} value={level.column}>
            {message("taskpane.read.levelOption", {
              header: level.header,
              items: level.items,
              months: level.typicalMonths,
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const mostColumns = 40;
