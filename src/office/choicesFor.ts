import type { PlanChoices } from "../plan/PlanChoices";
import type { PlanData } from "../plan/PlanData";
import { suggestChoices, type RecognisedTable } from "../plan/intake";

/** The choices to begin with: those last made in this workbook while they fit the history, else those that suit the data. */
export function choicesFor(data: PlanData, tables: readonly RecognisedTable[], saved: PlanChoices | null): PlanChoices {
  const suggested = suggestChoices(data, tables);
  if (saved === null) return suggested;
  if (saved.fiscalYearStart >= suggested.fiscalYearStart) return saved;
  // The history has grown beyond the year that was planned last.
  return { ...saved, planName: suggested.planName, fiscalYearStart: suggested.fiscalYearStart };
}
