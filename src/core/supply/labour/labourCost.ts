import { DomainError } from "../../DomainError";

/** Hours of a head above a limit are paid with a premium; it holds up to the next tier's limit. */
export interface OvertimeTier {
  /** Hours a head and unit of a period's length. */
  readonly limit: number;
  /** Share of the rate on top, 0.5 for time and a half. */
  readonly premium: number;
}

/** The work of one centre by period, and how it is paid; every row one value a period. */
export interface LabourCostInput {
  readonly hours: readonly number[];
  /** Money an hour. */
  readonly rates: readonly number[];
  /** Share of the rate on top of every hour. */
  readonly shiftPremiums: readonly number[];
  /** Heads that share the hours evenly; null: limits and paid hours are those of the whole centre. */
  readonly heads: readonly number[] | null;
  /** Hours a head and unit of length that are paid at least. */
  readonly paidHours: readonly number[];
  /** Length of each period in the unit of limits and paid hours. */
  readonly lengths: readonly number[];
  readonly tiers: readonly OvertimeTier[];
}

/** Cost of labour by period: straight + shift + overtime = cost. */
export interface LabourCost {
  readonly cost: readonly number[];
  /** Paid hours at the rate. */
  readonly straight: readonly number[];
  /** Shift premium of the paid hours. */
  readonly shift: readonly number[];
  /** Premium of the hours above the limits, not their straight pay. */
  readonly overtime: readonly number[];
  /** Hours above the lowest limit. */
  readonly overtimeHours: readonly number[];
}

/**
 * Pay by period: rate x (1 + shift premium) for every paid hour, and the tiers' premiums on that for the hours above their
 * limits, each hour with the premium of its own tier. The shift premium is part of the rate that overtime is paid on (29 CFR
 * 778.207(b)). The hours are spread evenly over heads and time, which is the least overtime that they can have.
 */
export function labourCost(input: LabourCostInput): LabourCost {
  const tiers = [...input.tiers].sort((one, other) => one.limit - other.limit);
  const periods = input.hours.map((_, period) => costOf(input, tiers, period));
  const row = (name: keyof LabourCost): number[] => periods.map((figures) => figures[name]);
  return {
    cost: row("cost"),
    straight: row("straight"),
    shift: row("shift"),
    overtime: row("overtime"),
    overtimeHours: row("overtimeHours"),
  };
}

function costOf(
  input: LabourCostInput,
  tiers: readonly OvertimeTier[],
  period: number,
): Record<keyof LabourCost, number> {
  const hours = input.hours[period] ?? 0;
  const heads = input.heads === null ? 1 : (input.heads[period] ?? 0);
  if (heads === 0 && hours > 0)
    throw new DomainError("invalid", "supply.labour.noHeads", { hours, period: period + 1 });
  const [rate, shiftPremium] = [input.rates[period] ?? 0, input.shiftPremiums[period] ?? 0];
  const time = heads * (input.lengths[period] ?? 1);
  const paid = Math.max(hours, (input.paidHours[period] ?? 0) * time);
  const above = tiers.map(({ limit }) => Math.max(0, hours - limit * time));
  const premiumHours = tiers.reduce(
    (sum, { premium }, tier) => sum + premium * ((above[tier] ?? 0) - (above[tier + 1] ?? 0)),
    0,
  );
  const straight = paid * rate;
  const shift = straight * shiftPremium;
  const overtime = premiumHours * rate * (1 + shiftPremium);
  return { cost: straight + shift + overtime, straight, shift, overtime, overtimeHours: above[0] ?? 0 };
}
