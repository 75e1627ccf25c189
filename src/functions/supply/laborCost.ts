import { DomainError } from "../../core/DomainError";
import { labourCost, type OvertimeTier } from "../../core/supply/labour/labourCost";
import { call, isOmitted, readChoice, readItemSeries, readTable, writeSeries } from "../support";
import { eachItem } from "../support/eachItem";
import { isBlankTable } from "../support/isBlankTable";

/**
 * What is returned.
 * @customenum {string}
 */
enum LaborCostOutput {
  /** All pay. */
  cost = "cost",
  /** Paid hours at the rate, without premiums. */
  straight = "straight",
  /** The shift premium alone. */
  shift = "shift",
  /** The overtime premium alone. */
  overtime = "overtime",
  /** Hours above the lowest limit. */
  overtimehours = "overtimehours",
}

/**
 * Cost of labour by period, with overtime in tiers, shift premium, and hours that are paid whether worked or not.
 * @customfunction LABORCOST
 * @param hours Hours of work by period, 0 or more: a row, or a block of work centres by periods; a single column is one centre whose periods run down. Or heads, with the rate a head and period, without overtime.
 * @param rates Money an hour: one value, one a period, one a centre, or a block like hours.
 * @param [overtime] Overtime table, a row a tier: hours of a head in a period above which it holds, premium as a share of the rate (0.5 for time and a half); with or without a header. A tier holds up to the limit of the next. If omitted, none.
 * @param [shiftPremium] Share of the rate on top of every hour, overtime too: one value, one a period, one a centre, or a block. If omitted, 0.
 * @param [heads] Heads that share the hours evenly: one value, one a period, one a centre, or a block. If omitted, limits and paid hours are those of the whole centre.
 * @param [paidHours] Hours of a head in a period that are paid at least, worked or not, without overtime premium: one value, one a period, one a centre, or a block. If omitted, 0: only work is paid.
 * @param [periodLength] Weeks (or days) in each period, if limits and paid hours are those of a week (a day): one value, or one a period. If omitted, 1.
 * @param {LaborCostOutput} [output] cost, straight, shift, overtime or overtimehours. If omitted, cost.
 * @returns Money (or hours) by period, in the shape of hours; cost is straight + shift + overtime.
 * @example =AOP.LABORCOST({1750,2100}, 20, {160,0.5;200,1}, , 10) -> {36500,48000}
 * @example =AOP.LABORCOST({1750,2100}, 20, {160,0.5;200,1}, 0.15, 10) -> {41975,55200}
 * @example =AOP.LABORCOST({1400,1750,1750}, 20, {40,0.5}, , 10, 40, {4,4,5}) -> {32000,36500,40000}
 * @example =AOP.LABORCOST({10,12;4,4}, {3500;4200}) -> {35000,42000;16800,16800}
 * @example =AOP.LABORCOST({1750,-5}, 20) -> #VALUE!
 * @source Horngren, Datar & Rajan (2015), Cost Accounting, chapters 2 and 4 (overtime premium); shift premium in the overtime rate: 29 CFR 778.207(b).
 */
export function laborCost(
  hours: any[][],
  rates: any[][],
  overtime?: any[][],
  shiftPremium?: any[][],
  heads?: any[][],
  paidHours?: any[][],
  periodLength?: any[][],
  output?: LaborCostOutput,
): any[][] {
  return call(() => {
    const { series, direction, matching } = readItemSeries(hours, "hours", [], { minimum: 0 });
    const hourly = matching(rates, "rates", { minimum: 0 });
    const tiers = readTiers(overtime);
    const shifts = matching(shiftPremium, "shiftPremium", { default: 0, minimum: 0, maximum: 10 });
    const people = isOmitted(heads) ? null : matching(heads, "heads", { minimum: 0 });
    const paid = matching(paidHours, "paidHours", { default: 0, minimum: 0 });
    const lengths = matching(periodLength, "periodLength", { default: 1, minimum: 0 });
    const shown = readChoice(output, "output", Object.values(LaborCostOutput), "cost");
    const name = shown === "overtimehours" ? "overtimeHours" : shown;
    const costs = eachItem(series.length, (centre) =>
      labourCost({
        hours: series[centre] ?? [],
        rates: hourly[centre] ?? [],
        shiftPremiums: shifts[centre] ?? [],
        heads: people?.[centre] ?? null,
        paidHours: paid[centre] ?? [],
        lengths: lengths[centre] ?? [],
        tiers,
      }),
    );
    const periods = series[0]?.length ?? 0;
    const rows = costs.map((cost) =>
      cost instanceof DomainError ? new Array<DomainError>(periods).fill(cost) : cost[name],
    );
    return writeSeries<DomainError | number>(rows, direction);
  });
}

/** The tiers; a table in which nothing stands yet has none. A premium above 10 is a percentage typed as a number. */
function readTiers(raw: unknown): OvertimeTier[] {
  if (isOmitted(raw) || isBlankTable(raw, "overtime")) return [];
  const rows = readTable(raw, "overtime", {
    limit: { kind: "number", minimum: 0 },
    premium: { kind: "number", minimum: 0, maximum: 10 },
  });
  const limits = new Map<number, number>();
  for (const { limit, rowNumber } of rows) {
    const first = limits.get(limit);
    if (first !== undefined)
      throw new DomainError("invalid", "supply.labour.sameLimit", { limit, first, second: rowNumber });
    limits.set(limit, rowNumber);
  }
  return rows.map(({ limit, premium }) => ({ limit, premium }));
}
