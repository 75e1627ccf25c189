import { problemText } from "../../../office/problemText";
import { planDataFrom, type IntakeDecisions, type Issue, type RecognisedTable } from "../../../plan/intake";
import type { PlanData } from "../../../plan/PlanData";

/** What the tables give: the plan's data, or the sentence that says why they give none; and what was noticed. */
export interface Understanding {
  readonly data: PlanData | null;
  readonly issues: readonly Issue[];
  readonly problem: string | null;
}

/** Reads the tables with the user's corrections and answers. */
export function understand(tables: readonly RecognisedTable[], decisions: IntakeDecisions): Understanding {
  try {
    return { ...planDataFrom(tables, decisions), problem: null };
  } catch (error) {
    return { data: null, issues: tables.flatMap((table) => table.issues), problem: problemText(error) };
  }
}
