import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { message } from "../../../messages/message";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { readForecastPlan } from "../../../office/forecast/readForecastPlan";
import { writeDecision } from "../../../office/forecast/writeDecision";
import { writeOverride, type NewOverride } from "../../../office/forecast/writeOverride";
import { readPlanManifest } from "../../../office/manifest/readPlanManifest";
import { waitForCalculation } from "../../../office/waitForCalculation";
import { useAction, type Action } from "../../hooks/useAction";
import { itemOrder } from "./itemOrder";
import { modelReason as reasonOfModel } from "./modelReason";
import { requireModel } from "./requireModel";
import { useExplanation, type Explanation } from "./useExplanation";

type OverrideEntry = Omit<NewOverride, "sku">;

export interface Forecast extends Explanation {
  readonly plan: ForecastPlan | null;
  /** Positions of the items, the costliest errors first. */
  readonly order: readonly number[];
  readonly item: ForecastItem | null;
  /** Place of the item in the order, from 0. */
  readonly place: number;
  readonly done: string | null;
  readonly action: Action;
  readonly show: (place: number) => void;
  readonly override: (change: OverrideEntry) => void;
  readonly chooseModel: (model: string) => void;
  /** Notes the item's year as checked and shows the next one. */
  readonly accept: () => void;
}

/** The plan's forecasts, item by item, each explained when it is shown. */
export function useForecast(): Forecast {
  const [plan, setPlan] = useState<ForecastPlan | null>(null);
  const [order, setOrder] = useState<readonly number[]>([]);
  const [place, setPlace] = useState(0);
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
  const explanation = useExplanation(plan, item);
  const left = useRef(new AbortController());
  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);
  const show = useCallback((next: number) => {
    setDone(null);
    setPlace(next);
  }, []);
  /** Writes, lets the plan follow, and reads it again. */
  const change = useCallback(async (write: () => Promise<unknown>) => {
    await write();
    const manifest = await readPlanManifest();
    if (manifest) await waitForCalculation(manifest);
    setPlan(await readForecastPlan());
  }, []);
  const chooseModel = useCallback(
    (model: string) => {
      if (!item || !plan) return;
      setDone(null);
      void run(async () => {
        const { signal } = left.current;
        await requireModel(plan, item, model, signal);
        const modelReason = await reasonOfModel(plan, item, model, signal);
        await change(() => writeDecision({ sku: item.sku, model, modelReason }));
        setDone(message("taskpane.forecast.modelSaved", { item: item.sku }));
      });
    },
    [item, plan, run, change],
  );
  const accept = useCallback(() => {
    if (!item) return;
    setDone(null);
    const unitsChecked = item.final.reduce((sum, units) => sum + units, 0);
    void run(() => writeDecision({ sku: item.sku, unitsChecked }).then(() => undefined)).then((wasWritten) => {
      if (wasWritten) setPlace((now) => Math.min(order.length - 1, now + 1));
    });
  }, [item, order.length, run]);
  const override = useCallback(
    (correction: OverrideEntry) => {
      if (!item || !plan) return;
      setDone(null);
      void run(async () => {
        await change(() => writeOverride({ ...correction, sku: item.sku }));
        const said = correction.entry.trim() === "" ? "taskpane.forecast.cleared" : "taskpane.forecast.saved";
        setDone(message(said, { period: plan.planLabels[correction.period] ?? "", item: item.sku }));
      });
    },
    [item, plan, run, change],
  );
  return {
    plan,
    order,
    item,
    place,
    ...explanation,
    done,
    action,
    show,
    override,
    chooseModel,
    accept,
  };
}
