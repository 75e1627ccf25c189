import { comparableKey } from "../../comparableKey";
import { DomainError } from "../../DomainError";
import type { ItemCost } from "./CostSheet";
import type { ComponentCost, RollupInput } from "./RollupInput";
import { standardCosts } from "./standardCosts";

/** What changed costs do to one made item: its cost before and after, or why it has none. */
export interface CostChange {
  readonly item: string;
  readonly costs: { readonly before: number; readonly after: number } | DomainError;
}

/** A new cost and the row of its table. */
export type ChangedCost = ComponentCost & { readonly rowNumber: number };

/**
 * The made items that a change of component costs reaches, parents first: "where used" in money. Both costs are rolled up in full, so
 * that scrap, yields and overhead on material are in the change.
 */
export function costChange(input: RollupInput, changed: readonly ChangedCost[]): CostChange[] {
  const replaced = new Set(changed.map(keyOf));
  const kept = input.componentCosts.filter((cost) => !replaced.has(keyOf(cost)));
  const before = standardCosts(input);
  const after = standardCosts({ ...input, componentCosts: [...kept, ...changed] });
  const newCosts = new Map(after.items.map((item, place) => [comparableKey(item), after.costs[place]]));
  const isReached = reached(input, changed);
  const rows = before.items.flatMap((item, place): CostChange[] => {
    if (!isReached(item)) return [];
    const [old, now] = [before.costs[place], newCosts.get(comparableKey(item))];
    if (!old || !now) return [];
    if (old instanceof DomainError) return [{ item, costs: old }];
    if (now instanceof DomainError) return [{ item, costs: now }];
    if (!old.isMade) return [];
    refuseCalculated(old, changed);
    return [{ item, costs: { before: totalOf(old.elements), after: totalOf(now.elements) } }];
  });
  if (rows.length === 0) throw new DomainError("notEnoughData", "cost.rollup.noChange");
  return rows;
}

/** Items that are named, or made of one that is. */
function reached({ bill, counts }: RollupInput, changed: readonly ChangedCost[]): (item: string) => boolean {
  const keys = new Set(changed.map(({ item }) => comparableKey(item)));
  for (const place of [...bill.order].reverse()) {
    const isAbove = (bill.lines[place] ?? []).some((line) => counts(line) && keys.has(comparableKey(line.component)));
    if (isAbove) keys.add(comparableKey(bill.items[place] ?? ""));
  }
  return (item) => keys.has(comparableKey(item));
}

/** A made item's cost cannot be set, only an outside charge on it, by element. */
function refuseCalculated({ item }: ItemCost, changed: readonly ChangedCost[]): void {
  const row = changed.find((each) => each.element === "" && comparableKey(each.item) === comparableKey(item));
  if (row) throw new DomainError("invalid", "cost.rollup.changedMade", { item, row: row.rowNumber });
}

const keyOf = ({ item, element }: ComponentCost): string =>
  JSON.stringify([comparableKey(item), comparableKey(element) || "material"]);
const totalOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
