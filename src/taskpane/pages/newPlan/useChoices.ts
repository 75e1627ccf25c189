import { useCallback, useEffect, useMemo, useState } from "react";
import { choicesFor } from "../../../office/choicesFor";
import { problemText } from "../../../office/problemText";
import { sheetNames } from "../../../office/read/sheetNames";
import { readChoices } from "../../../office/savedChoices";
import { createPlan } from "../../../plan/createPlan";
import type { PlanChoices } from "../../../plan/PlanChoices";
import type { PlanSpecification } from "../../../plan/PlanSpecification";
import type { Reading } from "./useReading";

export interface Choosing {
  readonly choices: PlanChoices | null;
  readonly change: (changes: Partial<PlanChoices>) => void;
  /** The plan that would be made; null where the choices do not fit, with the sentence why. */
  readonly preview: PlanSpecification | null;
  readonly problem: string | null;
}

/** Step 2: the choices, suggested from the data or as last made, and the plan they would give. */
export function useChoices(reading: Reading, isOpen: boolean): Choosing {
  const { data, tables } = reading;
  const [changed, setChanged] = useState<Partial<PlanChoices>>({});
  const [workbook, setWorkbook] = useState<{
    readonly saved: PlanChoices | null;
    readonly taken: readonly string[];
  } | null>(null);
  useEffect(() => {
    if (isOpen) void Promise.all([readChoices(), sheetNames()]).then(([saved, taken]) => setWorkbook({ saved, taken }));
  }, [isOpen]);
  const choices = useMemo(
    () =>
      data === null || workbook === null ? null : { ...choicesFor(data, tables ?? [], workbook.saved), ...changed },
    [data, tables, workbook, changed],
  );
  const result = useMemo(() => {
    if (!isOpen || data === null || choices === null || workbook === null) return { preview: null, problem: null };
    try {
      return { preview: createPlan(data, choices, workbook.taken), problem: null };
    } catch (error) {
      return { preview: null, problem: problemText(error) };
    }
  }, [isOpen, data, choices, workbook]);
  const change = useCallback((changes: Partial<PlanChoices>) => setChanged((now) => ({ ...now, ...changes })), []);
  return { choices, change, ...result };
}
