import { useCallback, useEffect, useState } from "react";
import { message } from "../../../messages/message";
import type { InventoryPlan } from "../../../office/inventory/InventoryPlan";
import { readInventoryPlan } from "../../../office/inventory/readInventoryPlan";
import { writeServiceTargets } from "../../../office/inventory/writeServiceTargets";
import { readPlanManifest } from "../../../office/manifest/readPlanManifest";
import { waitForCalculation } from "../../../office/waitForCalculation";
import { useAction, type Action } from "../../hooks/useAction";
import { plainNumber } from "../../plainNumber";

export interface Inventory {
  readonly plan: InventoryPlan | null;
  readonly done: string | null;
  readonly action: Action;
  /** Writes targets (class -> share) and lets the plan follow. */
  readonly save: (targets: Readonly<Record<string, number>>) => void;
}

/** Service and stock of the plan, and the change of its targets. */
export function useInventory(): Inventory {
  const [plan, setPlan] = useState<InventoryPlan | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const action = useAction();
  const { run } = action;
  useEffect(() => {
    void run(async () => setPlan(await readInventoryPlan()));
  }, [run]);
  const save = useCallback(
    (targets: Readonly<Record<string, number>>) => {
      if (!plan) return;
      setDone(null);
      void run(async () => {
        await writeServiceTargets(targets, plan.scenario);
        const manifest = await readPlanManifest();
        if (manifest) await waitForCalculation(manifest);
        const now = await readInventoryPlan();
        setPlan(now);
        const change = now.stockValue - plan.stockValue;
        setDone(
          message(change < 0 ? "taskpane.inventory.saved.less" : "taskpane.inventory.saved.more", {
            amount: `${plainNumber(Math.round(Math.abs(change)))} ${now.currency}`,
            from: (100 * plan.served).toFixed(2),
            to: (100 * now.served).toFixed(2),
          }),
        );
      });
    },
    [plan, run],
  );
  return { plan, done, action, save };
}
