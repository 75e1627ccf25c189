import { DomainError } from "../../core/DomainError";
import { headcountPlan, type HeadcountPlan } from "../../core/supply/labour/headcountPlan";
import { call, readChoice, readItemSeries, readPerItem, writeSeries } from "../support";
import { eachItem } from "../support/eachItem";

/**
 * What happens when fewer heads are needed.
 * @customenum {string}
 */
enum HeadcountPolicy {
  /** Heads leave when they are no longer needed. */
  follow = "follow",
  /** Nobody is let go. */
  keep = "keep",
}

/**
 * Which rows the answer has.
 * @customenum {string}
 */
enum HeadcountOutput {
  /** Needed, heads, hires and leavers, with a first column for the time before the plan; for one centre. */
  all = "all",
  /** Trained heads that the hours need. */
  needed = "needed",
  /** Heads on the payroll at each period, those in training included. */
  heads = "heads",
  /** Hires, with a first column for those that are past due. */
  hires = "hires",
  /** Heads that leave at the beginning of each period. */
  leavers = "leavers",
}

/**
 * Heads that the hours of a plan need, and when to hire them so that they are trained in time.
 * @customfunction HEADCOUNT
 * @param hours Hours of work by period, 0 or more: a row, or a block of work centres by periods; a single column is one centre whose periods run down.
 * @param productiveHours Hours that one head works in a period when it is there: one value, one a period, one a centre, or a block like hours.
 * @param [absence] Share of that time for which a head is away (holidays, illness, training), from 0 to less than 1: one value, one a period, one a centre, or a block. If omitted, 0.
 * @param [rampUp] Whole periods from hiring until a head is productive: one value, or one a centre. If omitted, 0.
 * @param [opening] Trained heads before the first period: one value, or one a centre; a blank cell is 0. If omitted, as many as the first period needs.
 * @param {HeadcountPolicy} [policy] follow: heads leave when neither the period nor the next rampUp periods need them; keep: nobody is let go. If omitted, follow.
 * @param {HeadcountOutput} [output] all, needed, heads, hires or leavers. If omitted, all for one centre and heads for a block.
 * @returns Whole heads by period. "hires" has one column more, the first: hires that should have begun before the plan (past due). "all" gives four rows of that width: needed, heads, hires, leavers; heads begins with the opening and the past due ones, and each period is the one before + hires - leavers.
 * @example =AOP.HEADCOUNT({1200,1500,900}, 140, 0.08, , 10) -> {0,10,12,7;10,10,12,7;0,0,2,0;0,0,0,5}
 * @example =AOP.HEADCOUNT({1200,1500,1500}, 150, , 1, 7) -> {0,8,10,10;8,10,10,10;1,2,0,0;0,0,0,0}
 * @example =AOP.HEADCOUNT({300,450;80,40}, {150;40}, , , , "keep") -> {2,3;2,2}
 * @example =AOP.HEADCOUNT({1200,1500}, 140, 8) -> #VALUE!
 * @source Nahmias & Olsen (2015), Production and Operations Analysis, chapter 3 (workforce planning).
 */
export function headcount(
  hours: any[][],
  productiveHours: any[][],
  absence?: any[][],
  rampUp?: any[][],
  opening?: any[][],
  policy?: HeadcountPolicy,
  output?: HeadcountOutput,
): any[][] {
  return call(() => {
    const { series, direction, matching } = readItemSeries(hours, "hours", [rampUp, opening], { minimum: 0 });
    const count = series.length;
    const productive = matching(productiveHours, "productiveHours", { minimum: 0 });
    const absences = matching(absence, "absence", { default: 0, minimum: 0, below: 1 });
    const rampUps = readPerItem(rampUp, "rampUp", count, { default: 0, minimum: 0, integer: true });
    // A blank cell is 0 heads, as on the desktop; only an argument that is left out is not.
    const openings =
      opening === null || opening === undefined
        ? null
        : readPerItem(opening, "opening", count, { default: 0, minimum: 0, integer: true });
    const keepsHeads = readChoice(policy, "policy", Object.values(HeadcountPolicy), "follow") === "keep";
    const shown = readChoice(output, "output", Object.values(HeadcountOutput), count === 1 ? "all" : "heads");
    if (shown === "all" && count > 1)
      throw new DomainError("invalid", "supply.output.block", {
        output: "all",
        choices: "needed, heads, hires, leavers",
      });
    const plans = eachItem(count, (centre) =>
      headcountPlan({
        hours: series[centre] ?? [],
        productiveHours: productive[centre] ?? [],
        absence: absences[centre] ?? [],
        rampUp: rampUps[centre] ?? 0,
        opening: openings?.[centre] ?? null,
        keepsHeads,
      }),
    );
    const width = (series[0]?.length ?? 0) + (shown === "hires" ? 1 : 0);
    const rows = plans.flatMap((plan): readonly (readonly (DomainError | number)[])[] =>
      plan instanceof DomainError ? [new Array<DomainError>(width).fill(plan)] : rowsOf(plan, shown),
    );
    return writeSeries(rows, direction);
  });
}

function rowsOf(plan: HeadcountPlan, shown: `${HeadcountOutput}`): readonly (readonly number[])[] {
  const { needed, heads, leavers, pastDue, opening } = plan;
  const hires = [pastDue, ...plan.hires];
  if (shown === "all") return [[0, ...needed], [opening + pastDue, ...heads], hires, [0, ...leavers]];
  return [{ needed, heads, hires, leavers }[shown]];
}
