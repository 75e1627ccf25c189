import { DomainError } from "../../DomainError";

/** What a level plan must do. */
export interface LevelInput {
  readonly demand: readonly number[];
  /** Units in stock before the first period; negative: owed. */
  readonly opening: number;
  /** Units to be in stock after the last period. */
  readonly closing: number;
  /** Working days of each period, or ones. */
  readonly days: readonly number[];
  /** Whether the rate must be so high that no period closes below zero, also where the stock then ends above its target. */
  readonly withoutShortage: boolean;
}

/**
 * Production at one rate a day: what the whole horizon needs over its working days (Heizer & Render, level strategy); without
 * shortages the highest of the rates that the periods up to each one need (Nahmias, constant workforce). Never negative.
 */
export function levelPlan({ demand, opening, closing, days, withoutShortage }: LevelInput): number[] {
  const last = demand.length - 1;
  let [needed, worked, rate] = [-opening, 0, 0];
  demand.forEach((units, period) => {
    needed += units + (period === last ? closing : 0);
    worked += days[period] ?? 0;
    if (needed <= 0 || (period < last && !withoutShortage)) return;
    if (worked === 0)
      throw new DomainError("infeasible", "production.plan.noDays", { units: needed, period: period + 1 });
    rate = Math.max(rate, needed / worked);
  });
  return days.map((each) => rate * each);
}
