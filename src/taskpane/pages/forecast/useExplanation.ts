import { useCallback, useEffect, useRef, useState } from "react";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { isCancelled } from "../../../office/problemText";
import { explainItem, type ItemExplanation } from "./explainItem";
import { itemForecast } from "./itemForecast";
import { competitorsWith, itemLeague } from "./itemLeague";

export interface Explanation {
  /** null while it is worked out. */
  readonly explanation: ItemExplanation | null;
  readonly isTrying: boolean;
  /** Lets the models that search long compete too. */
  readonly tryAll: () => void;
}

/** The explanation of the item that is shown; work for an item that is shown no more is given up. */
export function useExplanation(plan: ForecastPlan | null, item: ForecastItem | null): Explanation {
  const [explained, setExplained] = useState<{ readonly key: string; readonly found: ItemExplanation } | null>(null);
  const [trying, setTrying] = useState<string | null>(null);
  const stop = useRef(new AbortController());
  const key = item && `${item.sku} ${item.usedModel}`;
  const isKnown = explained !== null && explained.key === key;
  useEffect(() => {
    stop.current = new AbortController();
    const { current } = stop;
    return () => current.abort();
  }, [key]);
  useEffect(() => {
    // A correction changes the plan, not what the history says.
    if (isKnown || !plan || !item || key === null) return;
    const given = new AbortController();
    explainItem(plan, item, given.signal).then((found) => {
      if (!given.signal.aborted) setExplained({ key, found });
    }, unlessCancelled);
    return () => given.abort();
  }, [isKnown, plan, item, key]);
  const tryAll = useCallback(() => {
    if (!plan || !item || key === null) return;
    const { signal } = stop.current;
    setTrying(key);
    const models = competitorsWith(["ets", "arima", itemForecast(plan, item, item.usedModel).model]);
    itemLeague(plan, item, models, signal)
      .then((league) =>
        setExplained((now) => (now?.key === key ? { key, found: { ...now.found, league, hasAll: true } } : now)),
      )
      .finally(() => setTrying((now) => (now === key ? null : now)))
      .catch(unlessCancelled);
  }, [plan, item, key]);
  return { explanation: isKnown ? explained.found : null, isTrying: trying !== null && trying === key, tryAll };
}

function unlessCancelled(error: unknown): void {
  if (!isCancelled(error)) throw error;
}
