import { cellAddress } from "./cellAddress";
import { isBlank, textOf } from "./cellValue";
import {
  dateEvidence,
  dateOrderChoices,
  dateReader,
  decimalChoices,
  numberEvidence,
  numberReader,
} from "./columnReaders";
import type { Issue } from "./Issue";
import type { IntakeDecisions } from "./IntakeDecisions";
import { makeIssue } from "./makeIssue";
import { fiscalPeriodOfText } from "./readDate";
import { dateRoles, numberRoles } from "./roleContent";
import type { RecognisedColumn, RecognisedTable } from "./RecognisedTable";

/** What in a table wants a planner's look; nothing is altered in the user's cells. */
export function findIssues(table: RecognisedTable, decisions: IntakeDecisions = {}): readonly Issue[] {
  if (table.kind === "none") return [];
  const wide = table.columns.filter((column) => column.role === "period" || column.role === "itemUnits");
  const numbers = table.columns.filter((column) => numberRoles.has(column.role) && !wide.includes(column));
  return [
    ...layoutIssues(table),
    ...table.columns
      .filter((column) => dateRoles.has(column.role))
      .flatMap((column) => dateIssues(table, column, decisions)),
    ...numbers.flatMap((column) => numberIssues(table, [column], decisions)),
    ...(wide.length > 0 ? numberIssues(table, wide, decisions) : []),
    ...keyIssues(table, decisions),
    ...levelIssue(table),
  ];
}

function layoutIssues(table: RecognisedTable): Issue[] {
  const { totals, below, joinedHeadings } = table.leftOut;
  const rowsOf = (rows: readonly number[]): readonly string[] => rows.map((row) => cellAddress(table.origin, row, 0));
  const note = { table: table.name, weight: "note" as const };
  const issues: Issue[] = [];
  if (table.headerRow === -1)
    issues.push(makeIssue({ ...note, kind: "headersMissing", weight: "warning", count: 1, positions: rowsOf([0]) }));
  if (joinedHeadings)
    issues.push(makeIssue({ ...note, kind: "headersJoined", count: 1, positions: rowsOf([table.headerRow]) }));
  if (totals.length > 0)
    issues.push(makeIssue({ ...note, kind: "totalRows", count: totals.length, positions: rowsOf(totals) }));
  const last = table.dataRows.at(-1) ?? 0;
  const gaps = table.leftOut.blank.filter((row) => row < last);
  if (gaps.length > 0)
    issues.push(makeIssue({ ...note, kind: "blankRows", count: gaps.length, positions: rowsOf(gaps) }));
  if (below.length > 0)
    issues.push(
      makeIssue({ ...note, kind: "rowsBelow", weight: "warning", count: below.length, positions: rowsOf(below) }),
    );
  return issues;
}

function dateIssues(table: RecognisedTable, column: RecognisedColumn, decisions: IntakeDecisions): Issue[] {
  const about = { table: table.name, column: column.header, decisions };
  const read = dateReader(table, column, decisions);
  const evidence = dateEvidence(table, column);
  const cell = (row: number): unknown => table.values[row]?.[column.index];
  const unread = table.dataRows.filter((row) => read(cell(row)) === "text");
  const fiscal = table.dataRows.filter((row) => isFiscalPeriod(cell(row)));
  const issues: Issue[] = [];
  if (evidence.ambiguous > 0) {
    issues.push(
      makeIssue({
        ...about,
        kind: "dateOrderAmbiguous",
        weight: "question",
        count: evidence.ambiguous,
        values: { example: column.examples[0] ?? "" },
        choices: dateOrderChoices(evidence),
        positions: addresses(table, table.dataRows.slice(0, 3), column),
      }),
    );
  }
  if (unread.length > 0) {
    issues.push(
      makeIssue({
        ...about,
        kind: "datesUnread",
        weight: "warning",
        count: unread.length,
        values: { example: textOf(cell(unread[0] ?? 0)) },
        positions: addresses(table, unread, column),
      }),
    );
  }
  if (fiscal.length > 0) {
    issues.push(
      makeIssue({
        ...about,
        kind: "fiscalPeriods",
        weight: "warning",
        count: fiscal.length,
        values: { example: textOf(cell(fiscal[0] ?? 0)) },
        positions: addresses(table, fiscal, column),
      }),
    );
  }
  return issues;
}

/** "P03 FY27": its month depends on where the fiscal year begins. */
function isFiscalPeriod(value: unknown): boolean {
  if (typeof value !== "string" || !/^\s*(P|FY)/i.test(value)) return false;
  return fiscalPeriodOfText(textOf(value), { order: "monthFirst", fiscalYearStartMonth: 1 }) !== null;
}

function numberIssues(
  table: RecognisedTable,
  columns: readonly RecognisedColumn[],
  decisions: IntakeDecisions,
): Issue[] {
  const first = columns[0] as RecognisedColumn;
  const about = { table: table.name, column: first.header, decisions };
  const read = numberReader(table, columns, decisions);
  const evidence = numberEvidence(table, columns);
  const found = { error: [] as string[], text: [] as string[], asText: [] as string[], blank: [] as string[] };
  const examples = { text: "", asText: "", reading: 0 };
  for (const row of table.dataRows) {
    for (const column of columns) {
      const value = table.values[row]?.[column.index];
      const reading = read(value);
      if (typeof reading === "number" && typeof value === "number") continue;
      const sort = typeof reading === "number" ? "asText" : reading;
      if (found[sort].length === 0 && sort === "asText")
        [examples.asText, examples.reading] = [textOf(value), reading as number];
      if (found[sort].length === 0 && sort === "text") examples.text = textOf(value);
      found[sort].push(cellAddress(table.origin, row, column.index));
    }
  }
  const issues: Issue[] = [];
  if (evidence.ambiguous > 0) {
    issues.push(
      makeIssue({
        ...about,
        kind: "decimalMarkAmbiguous",
        weight: "question",
        count: evidence.ambiguous,
        values: { example: examples.asText, reading: examples.reading },
        choices: decimalChoices(evidence),
        positions: found.asText,
      }),
    );
  } else if (found.asText.length > 0) {
    issues.push(
      makeIssue({
        ...about,
        kind: "numbersAsText",
        weight: "note",
        count: found.asText.length,
        values: { example: examples.asText, reading: examples.reading },
        positions: found.asText,
      }),
    );
  }
  if (found.text.length > 0) {
    issues.push(
      makeIssue({
        ...about,
        kind: "textInNumbers",
        weight: "warning",
        count: found.text.length,
        values: { example: examples.text },
        positions: found.text,
      }),
    );
  }
  if (found.error.length > 0)
    issues.push(
      makeIssue({
        ...about,
        kind: "errorValues",
        weight: "warning",
        count: found.error.length,
        positions: found.error,
      }),
    );
  if (found.blank.length > 0 && first.role === "units") {
    issues.push(
      makeIssue({ ...about, kind: "blankUnits", weight: "note", count: found.blank.length, positions: found.blank }),
    );
  }
  return issues;
}

/** Rows that name no item: a merged cell holds its text in its first row only. */
function keyIssues(table: RecognisedTable, decisions: IntakeDecisions): Issue[] {
  const key = table.columns.find(
    (column) => column.role === "sku" || column.role === "parent" || column.role === "resource",
  );
  if (!key) {
    return table.kind === "history" && table.shape !== "crosstab"
      ? [makeIssue({ kind: "noItemColumn", weight: "warning", table: table.name, count: 1, decisions })]
      : [];
  }
  const blank = table.dataRows.filter((row) => isBlank(table.values[row]?.[key.index]));
  if (blank.length === 0) return [];
  const positions = addresses(table, blank, key);
  return [
    makeIssue({
      kind: "blankItems",
      weight: "question",
      table: table.name,
      column: key.header,
      count: blank.length,
      positions,
      choices: ["leaveOut", "fillDown"],
      decisions,
    }),
  ];
}

function levelIssue(table: RecognisedTable): Issue[] {
  const [sku] = table.columns.filter((column) => column.role === "sku");
  const finest = table.levels[0];
  if (table.levels.length < 2 || !sku || !finest || finest.column === sku.index) return [];
  const level = table.levels.find((known) => known.column === sku.index);
  const values = {
    level: sku.header,
    items: level?.items ?? 0,
    finest: finest.header,
    finestItems: finest.items,
    months: finest.typicalMonths,
  };
  return [makeIssue({ kind: "itemLevel", weight: "note", table: table.name, count: level?.items ?? 0, values })];
}

function addresses(table: RecognisedTable, rows: readonly number[], column: RecognisedColumn): readonly string[] {
  return rows.slice(0, 5).map((row) => cellAddress(table.origin, row, column.index));
}
