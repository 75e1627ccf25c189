import type { PlanChoices } from "../plan/PlanChoices";
import type { PlanData } from "../plan/PlanData";
import { suggestChoices, type RecognisedTable } from "../plan/intake";

/**
 * The choices to begin with: those last made in this workbook while they fit the history, else those that suit the data.
 * The headless program saves only what its user named; the rest is suggested.
 */
export function choicesFor(
  data: PlanData,
  tables: readonly RecognisedTable[],
  saved: Partial<PlanChoices> | null,
): PlanChoices {
  const suggested = suggestChoices(data, tables);
  const wanted = { ...suggested, ...saved };
  if (wanted.fiscalYearStart >= suggested.fiscalYearStart) return wanted;
  // The history has grown beyond the year that was planned last.
  return { ...wanted, planName: suggested.planName, fiscalYearStart: suggested.fiscalYearStart };
}
