import { Field, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { RecognisedTable, TableKind } from "../../../plan/intake";
import type { Reading } from "./useReading";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS } });

const kinds: readonly TableKind[] = [
  "history",
  "items",
  "bom",
  "routings",
  "resources",
  "suppliers",
  "purchases",
  "lanes",
  "offers",
  "stock",
  "costLines",
  "none",
];

/** What each table of the workbook is taken for. */
export function TableKinds({ tables, reading }: { tables: readonly RecognisedTable[]; reading: Reading }) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Subtitle2 as="h2">{message("taskpane.read.tables")}</Subtitle2>
      {tables.map((table) => (
        <Field
          key={table.address}
          label={table.name}
          hint={message("taskpane.read.tableHint", { address: table.address, rows: table.dataRows.length })}
        >
          <Select value={table.kind} onChange={(_, { value }) => reading.setKind(table, value as TableKind)}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {message(`taskpane.kind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
