import { comparableKey } from "../../comparableKey";

/** A forecast as it stood at some time. */
export interface Snapshot {
  /** Item of which it is; "" where there is but one. */
  readonly item: string;
  /** Number of the period in which it was made; 0 = before the first. */
  readonly made: number;
  /** A forecast for each period; those before `made` are not looked at. */
  readonly forecast: readonly number[];
}

export interface LagPairsInput {
  readonly snapshots: readonly Snapshot[];
  /** Actual demand of each item, in the periods of the snapshots. */
  readonly actual: readonly { readonly item: string; readonly demand: readonly number[] }[];
  /** Periods between the making of a forecast and the period that it is for. */
  readonly lag: number;
  /** "total": items are added up before they are compared. */
  readonly level: "item" | "total";
}

/** Actuals and the forecasts that were made for them so many periods earlier, one pair an item and period (or a period). */
export interface LagPairs {
  readonly actual: readonly number[];
  readonly forecast: readonly number[];
}

/** What was forecast `lag` periods ahead, beside what came. A snapshot that was made twice in a period counts as its last version. */
export function lagPairs({ snapshots, actual, lag, level }: LagPairsInput): LagPairs {
  const demandOf = new Map(actual.map(({ item, demand }) => [comparableKey(item), demand]));
  const pairs = new Map<string, { actual: number; forecast: number }>();
  const lastVersions = new Map(snapshots.map((each) => [`${comparableKey(each.item)}\n${each.made}`, each]));
  for (const { item, made, forecast } of lastVersions.values()) {
    const target = made + lag - 1;
    const demand = demandOf.get(comparableKey(item))?.[target];
    const expected = forecast[target];
    if (demand === undefined || expected === undefined) continue;
    const key = level === "total" ? String(target) : `${comparableKey(item)}\n${target}`;
    const known = pairs.get(key) ?? { actual: 0, forecast: 0 };
    pairs.set(key, { actual: known.actual + demand, forecast: known.forecast + expected });
  }
  const all = [...pairs.values()];
  return { actual: all.map((pair) => pair.actual), forecast: all.map((pair) => pair.forecast) };
}
