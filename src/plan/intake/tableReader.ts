import { isBlank, textOf } from "./cellValue";
import { dateReader, numberReader } from "./columnReaders";
import type { IntakeDecisions } from "./IntakeDecisions";
import { chosenAnswer, issueId } from "./makeIssue";
import { dateRoles, numberRoles } from "./roleContent";
import type { ColumnRole, RecognisedColumn, RecognisedTable } from "./RecognisedTable";

/** Reads a recognised table by roles. Rows are numbers of `table.values`. */
export interface TableReader {
  readonly table: RecognisedTable;
  readonly rows: readonly number[];
  readonly column: (role: ColumnRole) => RecognisedColumn | undefined;
  /** null: no such column, or a blank cell. */
  readonly text: (row: number, role: ColumnRole) => string | null;
  /** null: no such column, or no number in the cell. */
  readonly number: (row: number, role: ColumnRole) => number | null;
  /** Excel serial; null: no such column, or no day in the cell. */
  readonly date: (row: number, role: ColumnRole) => number | null;
}

export function tableReader(table: RecognisedTable, decisions: IntakeDecisions): TableReader {
  const byRole = new Map<ColumnRole, RecognisedColumn>();
  for (const column of table.columns) if (!byRole.has(column.role)) byRole.set(column.role, column);
  const dates = new Map<ColumnRole, ReturnType<typeof dateReader>>();
  for (const [role, column] of byRole) if (dateRoles.has(role)) dates.set(role, dateReader(table, column, decisions));
  const numbers = new Map<ColumnRole, ReturnType<typeof numberReader>>();
  for (const [role, column] of byRole)
    if (numberRoles.has(role)) numbers.set(role, numberReader(table, [column], decisions));
  const filled = filledDown(table, decisions);
  const cell = (row: number, role: ColumnRole): unknown => {
    const column = byRole.get(role);
    if (!column) return null;
    return filled?.column === column.index ? filled.values.get(row) : table.values[row]?.[column.index];
  };
  return {
    table,
    rows: table.dataRows,
    column: (role) => byRole.get(role),
    text: (row, role) => {
      const value = cell(row, role);
      return isBlank(value) ? null : textOf(value);
    },
    number: (row, role) => {
      const reading = numbers.get(role)?.(cell(row, role));
      return typeof reading === "number" ? reading : null;
    },
    date: (row, role) => {
      const reading = dates.get(role)?.(cell(row, role));
      return typeof reading === "number" ? reading : null;
    },
  };
}

/** Where the user asked for it, blank keys take the entry above: merged cells hold their text in the first row only. */
function filledDown(
  table: RecognisedTable,
  decisions: IntakeDecisions,
): { column: number; values: ReadonlyMap<number, unknown> } | null {
  const key = table.columns.find(
    (column) => column.role === "sku" || column.role === "parent" || column.role === "resource",
  );
  if (!key) return null;
  const id = issueId("blankItems", table.name, key.header);
  if (chosenAnswer(id, ["leaveOut", "fillDown"], decisions) !== "fillDown") return null;
  let last: unknown = null;
  const values = new Map<number, unknown>();
  for (const row of table.dataRows) {
    const value = table.values[row]?.[key.index];
    if (!isBlank(value)) last = value;
    values.set(row, last);
  }
  return { column: key.index, values };
}
