import { comparableKey } from "../../comparableKey";
import { DomainError } from "../../DomainError";
import type { CostElements } from "./costElements";
import type { CostedOperation, ItemOverhead, RollupInput } from "./RollupInput";

/** What an item costs without the components of its bill, before its own yield. */
export interface OwnCosts {
  /** Bought, or charged from outside, by element. */
  readonly bought: readonly number[];
  /** A cost without an element is given, which is what a purchased item must have. */
  readonly isPriced: boolean;
  /** Operations and the overhead on them, by element. */
  readonly made: readonly number[];
  /** Units of components that must be started for one unit that leaves the last operation. */
  readonly startedPerUnit: number;
}

/** Own costs by item. Setup hours are spread over the batch; an operation works on all units that it and those behind it lose. */
export function ownCosts(input: RollupInput, elements: CostElements): (item: string) => OwnCosts {
  const none = elements.names.map(() => 0);
  const bought = new Map<string, { costs: number[]; isPriced: boolean }>();
  for (const { item, cost, element } of input.componentCosts) {
    const key = comparableKey(item);
    const own = bought.get(key) ?? { costs: [...none], isPriced: false };
    const place = elements.place(element, "material");
    // A full list of costs also has made items: theirs are calculated here, and only what is named as an element is added.
    if (element !== "" || !isMadeBy(input, key)) own.costs[place] = (own.costs[place] ?? 0) + cost;
    bought.set(key, { costs: own.costs, isPriced: true });
  }
  const operations = grouped(input.operations);
  const rates = new Map(input.rates.map((rate) => [comparableKey(rate.workCentre), rate]));
  const overheads = new Map(input.overheads.map((overhead) => [comparableKey(overhead.item), overhead]));
  return (item) => {
    const key = comparableKey(item);
    const made = [...none];
    let [started, hourly] = [1, 0];
    for (const operation of [...(operations.get(key) ?? [])].reverse()) {
      started /= operation.yield;
      const rate = rates.get(comparableKey(operation.workCentre));
      if (!rate)
        throw new DomainError("invalid", "cost.rollup.noRate", { item, workCentre: operation.workCentre });
      const hours = started * (operation.hoursPerUnit + operation.setupHours / operation.batchSize);
      const money = hours * rate.rate;
      const place = elements.place(rate.element, "labour");
      made[place] = (made[place] ?? 0) + money;
      made[2] = (made[2] ?? 0) + money * rate.overheadShare + hours * rate.overheadPerHour;
      hourly += money;
    }
    const overhead = overheadOf(overheads, input, key);
    made[2] = (made[2] ?? 0) + hourly * (overhead?.labourShare ?? 0) + (overhead?.perUnit ?? 0);
    const own = bought.get(key);
    return { bought: own?.costs ?? none, isPriced: own?.isPriced ?? false, made, startedPerUnit: started };
  };
}

/** The overhead row that holds for an item: its own, or that of "*" for every other made item. */
export function overheadOf(
  overheads: ReadonlyMap<string, ItemOverhead>,
  input: RollupInput,
  key: string,
): ItemOverhead | undefined {
  return overheads.get(key) ?? (isMadeBy(input, key) ? overheads.get("*") : undefined);
}
