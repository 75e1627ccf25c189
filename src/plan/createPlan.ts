import { gatherContext } from "./gatherContext";
import type { PlanChoices } from "./PlanChoices";
import type { PlanData } from "./PlanData";
import type { PlanSpecification } from "./PlanSpecification";
import { sheetsAndNames } from "./templates/sheetsAndNames";

/**
 * The plan that the data and the choices give, as data: sheets of tables, formulas and charts, and names.
 * `takenSheets` are the names of the workbook's sheets, which the plan's own sheets avoid.
 * Throws DomainError when the history is empty or too short, or the start does not fit the calendar.
 */
export function createPlan(
  data: PlanData,
  choices: PlanChoices,
  takenSheets: readonly string[] = [],
): PlanSpecification {
  return sheetsAndNames(gatherContext(data, choices, takenSheets));
}
