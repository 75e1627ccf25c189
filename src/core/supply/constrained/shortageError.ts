import { DomainError } from "../../DomainError";
import type { SupplyInput } from "./SupplyInput";
import type { Shortage } from "./SupplyReasons";

/** Why there is no plan, in one sentence: the resource or item that lacks most, over the periods in which it does. */
export function shortageError({ periods }: SupplyInput, shortages: readonly Shortage[]): DomainError {
  const hours = shortages.filter(({ kind }) => kind === "hours");
  const groups = new Map<string, Shortage[]>();
  for (const each of hours.length > 0 ? hours : shortages) {
    const id = `${each.kind} ${each.name}`;
    groups.set(id, [...(groups.get(id) ?? []), each]);
  }
  const total = (group: readonly Shortage[]): number => group.reduce((sum, { quantity }) => sum + quantity, 0);
  const [worst] = [...groups.values()].sort((a, b) => total(b) - total(a));
  const [first, last] = [worst?.[0], worst?.at(-1)];
  if (!worst || !first || !last) return new DomainError("infeasible", "supply.plan.impossible");
  const span = first.period === last.period ? "" : "Span";
  return new DomainError("infeasible", `supply.plan.short.${first.kind}${span}`, {
    quantity: Number(total(worst).toPrecision(6)),
    name: first.name,
    period: periods[first.period] ?? first.period + 1,
    last: periods[last.period] ?? last.period + 1,
  });
}
