import { useCallback, useEffect, useMemo, useState } from "react";
import { message } from "../../../messages/message";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { readForecastPlan } from "../../../office/forecast/readForecastPlan";
import { writeOverride } from "../../../office/forecast/writeOverride";
import { readPlanManifest } from "../../../office/manifest/readPlanManifest";
import { waitForCalculation } from "../../../office/waitForCalculation";
import { useAction, type Action } from "../../hooks/useAction";
import { explainItem, type ItemExplanation } from "./explainItem";
import { itemOrder } from "./itemOrder";

export interface Forecast {
  readonly plan: ForecastPlan | null;
  /** Positions of the items, the costliest errors first. */
  readonly order: readonly number[];
  readonly item: ForecastItem | null;
  /** Place of the item in the order, from 0. */
  readonly place: number;
  readonly explanation: ItemExplanation | null;
  readonly done: string | null;
  readonly action: Action;
  readonly show: (place: number) => void;
  readonly override: (change: { period: number; entry: string; reason: string }) => void;
}

/** The plan's forecasts, item by item, each explained when it is shown. */
export function useForecast(): Forecast {
  const [plan, setPlan] = useState<ForecastPlan | null>(null);
  const [order, setOrder] = useState<readonly number[]>([]);
  const [place, setPlace] = useState(0);
  const [explained, setExplained] = useState<{ readonly sku: string; readonly found: ItemExplanation } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const action = useAction();
  const { run } = action;
  useEffect(() => {
    void run(async () => {
      const found = await readForecastPlan();
      setPlan(found);
      // The order stays while the planner works through it, whatever her corrections change.
      setOrder(itemOrder(found.items));
    });
  }, [run]);
  const item = useMemo(() => plan?.items[order[place] ?? -1] ?? null, [plan, order, place]);
  const sku = item?.sku;
  const isKnown = explained !== null && explained.sku === sku;
  useEffect(() => {
    // A correction changes the plan, not what the history says.
    if (isKnown || !plan || !item) return;
    let isWanted = true;
    void explainItem(plan, item, () => isWanted).then((found) => {
      if (isWanted && found) setExplained({ sku: item.sku, found });
    });
    return () => {
      isWanted = false;
    };
  }, [isKnown, plan, item]);
  const show = useCallback((next: number) => {
    setDone(null);
    setPlace(next);
  }, []);
  const override = useCallback(
    (change: { period: number; entry: string; reason: string }) => {
      if (!item || !plan) return;
      setDone(null);
      void run(async () => {
        await writeOverride({ ...change, sku: item.sku });
        const manifest = await readPlanManifest();
        if (manifest) await waitForCalculation(manifest);
        setPlan(await readForecastPlan());
        const key = change.entry.trim() === "" ? "taskpane.forecast.cleared" : "taskpane.forecast.saved";
        setDone(message(key, { period: plan.planLabels[change.period] ?? "", item: item.sku }));
      });
    },
    [item, plan, run],
  );
  return { plan, order, item, place, explanation: isKnown ? explained.found : null, done, action, show, override };
}
