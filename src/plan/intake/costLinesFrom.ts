import type { CostLineRecord } from "../PlanData";
import { headingWords } from "./headingMatch";
import type { IntakeDecisions } from "./IntakeDecisions";
import type { RecognisedTable } from "./RecognisedTable";
import { share } from "./structureFrom";
import { tableReader } from "./tableReader";

/** The lines of a cost budget; a row without a driver says nothing. */
export function costLinesFrom(table: RecognisedTable, decisions: IntakeDecisions): readonly CostLineRecord[] {
  const reader = tableReader(table, decisions);
  return reader.rows.flatMap((row): CostLineRecord[] => {
    const line = reader.text(row, "line") ?? reader.text(row, "account");
    const driver = reader.text(row, "driver");
    if (line === null || driver === null) return [];
    const rate = reader.number(row, "rate") ?? 0;
    const fixedPart = reader.number(row, "fixedPart") ?? 0;
    return [
      {
        line,
        account: reader.text(row, "account") ?? line,
        centre: reader.text(row, "centre") ?? reader.text(row, "account") ?? line,
        driver,
        behaviour: behaviourOf(reader.text(row, "behaviour"), rate, fixedPart),
        rate,
        fixedPart,
        stepSize: reader.number(row, "stepSize"),
        escalation: share(reader.number(row, "escalation")) ?? 0,
      },
    ];
  });
}

function behaviourOf(text: string | null, rate: number, fixedPart: number): CostLineRecord["behaviour"] {
  const word = headingWords(text ?? "");
  if (/^semi|mixed/.test(word)) return "semi";
  if (/^step/.test(word)) return "step";
  if (/^fix/.test(word)) return "fixed";
  if (/^var/.test(word)) return "variable";
  return rate !== 0 && fixedPart !== 0 ? "semi" : rate !== 0 ? "variable" : "fixed";
}
