import { leastShortage } from "../constrained/leastShortage";
import { shortageError } from "../constrained/shortageError";
import { SupplySession } from "../constrained/SupplySession";
import { supplyPlan } from "../constrained/supplyPlan";
import type { SupplyFigures } from "../constrained/SupplyFigures";
import type { SupplyInput } from "../constrained/SupplyInput";
import type { BalanceInput } from "./BalanceInput";
import { balanceProblem } from "./balanceProblem";
import { balanceReasons } from "./balanceReasons";
import type { BalanceRemedy, BalanceResult, HourWorth } from "./BalanceResult";
import { overloads } from "./overloads";
import { overtimeOnly } from "./overtimeOnly";
import { takenHours } from "./takenHours";
import { wholeUnits } from "./wholeUnits";

/**
 * Brings a plan within the hours of its resources at the least cost, by building ahead, by overtime, and where both end by delivering late;
 * with what each way alone would cost, and why each item's plan is as it is. The solver must be loaded.
 */
export function balance(input: BalanceInput): BalanceResult {
  const problem = balanceProblem(input, { overtime: true, unlimited: false });
  const unlimited = supplyPlan(balanceProblem(input, { overtime: false, unlimited: true }));
  const { both, ranges } = withRanges(problem);
  const ahead = supplyPlan(balanceProblem(input, { overtime: false, unlimited: false }));
  const inOvertime = supplyPlan(overtimeOnly(problem, unlimited));
  const remedy = (kind: BalanceRemedy["kind"], plan: SupplyFigures): BalanceRemedy => ({
    kind,
    extraCost: plan.cost.total - unlimited.cost.total,
    overtimeHours: total(plan.resources.map(({ overtime }) => overtime)),
    unitsAhead:
      (total(plan.items.map(({ stock }) => stock)) - total(unlimited.items.map(({ stock }) => stock))) /
      Math.max(1, input.periods.length),
    unitsLate: total(plan.items.map(({ backlog }) => backlog)),
    unitsLost: total(plan.items.map(({ lost }) => lost)),
  });
  return {
    overloads: overloads(input),
    unlimitedCost: unlimited.cost.total,
    remedies: [remedy("both", both), remedy("buildAhead", ahead), remedy("overtime", inOvertime)].sort(
      (one, other) => one.unitsLost - other.unitsLost || one.extraCost - other.extraCost,
    ),
    items: problem.items.map(({ name }, item) => ({
      name,
      units: wholeUnits(both.items[item]?.make ?? []),
      reasons: balanceReasons(problem, both, unlimited, item),
    })),
    resources: resourcesOf(input, problem, both),
    worth: worthOf(problem, both, ranges),
  };
}

/** The hours of the free items, and on top those that were never theirs. */
function resourcesOf(input: BalanceInput, problem: SupplyInput, plan: SupplyFigures): BalanceResult["resources"] {
  const taken = takenHours(
    input,
    problem.items.map(({ ways }) => ways[0]?.usage ?? []),
  );
  return input.resources.map(({ name }, resource) => {
    const { regular = [], overtime = [] } = plan.resources[resource] ?? {};
    return {
      name,
      hours: (taken[resource] ?? []).map((hours, period) => hours + (regular[period] ?? 0) + (overtime[period] ?? 0)),
      overtime,
    };
  });
}

function worthOf(problem: SupplyInput, plan: SupplyFigures, ranges: readonly (readonly number[])[]): HourWorth[] {
  return problem.resources
    .flatMap(({ name, hours }, resource) =>
      (plan.resources[resource]?.hourPrice ?? []).flatMap((price, period) => {
        if (price <= 1e-6) return [];
        const most = (ranges[resource]?.[period] ?? Infinity) - (hours[period] ?? 0);
        return [{ resource: name, period, price, hours: Number.isFinite(most) ? Math.max(0, most) : null }];
      }),
    )
    .sort((one, other) => other.price - one.price);
}

/** The plan with all ways, and up to how many hours its prices hold. */
function withRanges(problem: SupplyInput) {
  const session = new SupplySession(problem);
  try {
    const both = session.solve();
    if (!both) throw shortageError(problem, leastShortage(problem));
    return { both, ranges: session.hourRanges() };
  } finally {
    session.close();
  }
}

const total = (rows: readonly (readonly number[])[]): number =>
  rows.reduce((sum, row) => row.reduce((all, value) => all + value, sum), 0);
