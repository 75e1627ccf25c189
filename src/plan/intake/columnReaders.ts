import { dateOrderOf, type DateOrderEvidence } from "./dateOrderOf";
import type { IntakeDecisions } from "./IntakeDecisions";
import { chosenAnswer, issueId } from "./makeIssue";
import { readDate, type DateOrder, type DateReading } from "./readDate";
import { decimalMarkOf, readNumber, type DecimalMarkEvidence, type NumberReading } from "./readNumber";
import type { RecognisedColumn, RecognisedTable } from "./RecognisedTable";

type TableCells = Pick<RecognisedTable, "name" | "values" | "dataRows">;

/** What a column of numbers is written in; all period columns of a wide table count as one. */
export function numberEvidence(table: TableCells, columns: readonly RecognisedColumn[]): DecimalMarkEvidence {
  return decimalMarkOf(cellsOf(table, columns));
}

/** Reads the cells of a column (or of columns written alike) as numbers, by the marks that the whole column shows. */
export function numberReader(
  table: TableCells,
  columns: readonly RecognisedColumn[],
  decisions: IntakeDecisions,
): (value: unknown) => NumberReading {
  const evidence = numberEvidence(table, columns);
  const id = issueId("decimalMarkAmbiguous", table.name, columns[0]?.header ?? "");
  const answer = evidence.ambiguous === 0 ? null : chosenAnswer(id, decimalChoices(evidence), decisions);
  const decimal = answer === null ? evidence.decimal : answer === "decimalPoint" ? "." : ",";
  return (value) => readNumber(value, decimal);
}

/** The likelier reading first. */
export function decimalChoices(evidence: DecimalMarkEvidence): readonly string[] {
  return evidence.decimal === "." ? ["decimalPoint", "decimalComma"] : ["decimalComma", "decimalPoint"];
}

export function dateEvidence(table: TableCells, column: RecognisedColumn): DateOrderEvidence {
  return dateOrderOf(cellsOf(table, [column]));
}

/** Reads the cells of a column as days, by the order of day and month that the whole column shows or the user chose. */
export function dateReader(
  table: TableCells,
  column: RecognisedColumn,
  decisions: IntakeDecisions,
): (value: unknown) => DateReading {
  const evidence = dateEvidence(table, column);
  const id = issueId("dateOrderAmbiguous", table.name, column.header);
  const order: DateOrder =
    evidence.ambiguous === 0
      ? evidence.order
      : chosenAnswer(id, dateOrderChoices(evidence), decisions) === "dayFirst"
        ? "dayFirst"
        : "monthFirst";
  const style = { order, fiscalYearStartMonth: decisions.fiscalYearStartMonth ?? 1 };
  // A history repeats each date many times: a text is read once.
  const known = new Map<unknown, DateReading>();
  return (value) => {
    let reading = known.get(value);
    if (reading === undefined) known.set(value, (reading = readDate(value, style)));
    return reading;
  };
}

export function dateOrderChoices(evidence: DateOrderEvidence): readonly string[] {
  return evidence.order === "dayFirst" ? ["dayFirst", "monthFirst"] : ["monthFirst", "dayFirst"];
}

function* cellsOf(table: TableCells, columns: readonly RecognisedColumn[]): Generator<unknown> {
  for (const row of table.dataRows) for (const column of columns) yield table.values[row]?.[column.index];
}
