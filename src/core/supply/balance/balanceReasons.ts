import type { ItemFigures, SupplyFigures } from "../constrained/SupplyFigures";
import type { SupplyInput } from "../constrained/SupplyInput";
import type { BalanceReason } from "./BalanceResult";

/** Less than this is the solver's noise, or a rounding of the plan. */
const least = 0.5;

/**
 * Why an item's plan differs from the one without limits on hours: what is made ahead and for which full resource, late, lost, below its
 * safety stock, or in overtime. One reason a kind, for the period in which it begins to matter most.
 */
export function balanceReasons(
  problem: SupplyInput,
  plan: SupplyFigures,
  unlimited: SupplyFigures,
  item: number,
): BalanceReason[] {
  const [own, wanted] = [plan.items[item], unlimited.items[item]];
  if (!own || !wanted) return [];
  const cause = (from: number): Pick<BalanceReason, "resource" | "fullPeriod"> =>
    fullResource(problem, plan, item, from);
  const ahead = own.stock.map((units, period) => units - (wanted.stock[period] ?? 0));
  const [most, period] = largest(ahead);
  const overtime = own.make.map((units, at) => units * (own.overtimeShare[at] ?? 0));
  const reason = (kind: BalanceReason["kind"], values: readonly number[]): BalanceReason[] => {
    const [units, at] = largest(values);
    return units > least ? [{ kind, period: at, units, ...cause(at) }] : [];
  };
  return [
    ...(most > least ? [{ kind: "ahead", period, units: most, ...cause(period + 1) } as const] : []),
    ...reason("overtime", overtime),
    ...reason("belowSafety", above(own, wanted, "missingStock")),
    ...reason("late", above(own, wanted, "backlog")),
    ...reason("lost", above(own, wanted, "lost")),
  ];
}

function above(own: ItemFigures, wanted: ItemFigures, what: "missingStock" | "backlog" | "lost"): number[] {
  return own[what].map((units, period) => units - (wanted[what][period] ?? 0));
}

function largest(values: readonly number[]): [value: number, at: number] {
  return values.reduce<[number, number]>((best, value, at) => (value > best[0] ? [value, at] : best), [0, 0]);
}

/** The resource of the item whose hours are dearest from a period on, and that period. */
function fullResource(
  problem: SupplyInput,
  plan: SupplyFigures,
  item: number,
  from: number,
): Pick<BalanceReason, "resource" | "fullPeriod"> {
  let best: { resource: string | null; fullPeriod: number | null; price: number } = {
    resource: null,
    fullPeriod: null,
    price: 0,
  };
  for (const { resource } of problem.items[item]?.ways[0]?.usage ?? [])
    plan.resources[resource]?.hourPrice.forEach((price, period) => {
      if (period >= from && price > best.price)
        best = { resource: problem.resources[resource]?.name ?? null, fullPeriod: period, price };
    });
  return { resource: best.resource, fullPeriod: best.fullPeriod };
}
