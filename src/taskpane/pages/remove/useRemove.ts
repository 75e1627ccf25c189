import { useCallback, useEffect, useState } from "react";
import { changedByUser, type ChangedFormula } from "../../../office/manifest/changedByUser";
import type { PlanManifest } from "../../../office/manifest/PlanManifest";
import { readPlanManifest } from "../../../office/manifest/readPlanManifest";
import type { Removed } from "../../../office/manifest/removeMade";
import { removePlan } from "../../../office/manifest/removePlan";
import { useAction, type Action } from "../../hooks/useAction";

export interface RemoveState {
  /** undefined: not read yet; null: no plan. */
  readonly plan: PlanManifest | null | undefined;
  readonly changed: readonly ChangedFormula[];
  readonly removed: Removed | null;
  readonly action: Action;
  readonly remove: () => void;
}

/** What would go with the plan, and its removal. */
export function useRemove(): RemoveState {
  const [plan, setPlan] = useState<PlanManifest | null | undefined>(undefined);
  const [changed, setChanged] = useState<readonly ChangedFormula[]>([]);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const action = useAction();
  const { run } = action;
  useEffect(() => {
    void run(async () => {
      setPlan(await readPlanManifest());
      setChanged(await changedByUser());
    });
  }, [run]);
  const remove = useCallback(() => {
    void run(async () => {
      setRemoved(await removePlan());
      setPlan(null);
    });
  }, [run]);
  return { plan, changed, removed, action, remove };
}
