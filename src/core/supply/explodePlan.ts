import { comparableKey } from "../comparableKey";
import { isInForce } from "./bills/isInForce";
import type { ExplodedItem, ExplosionInput } from "./Explosion";
import { netRequirements } from "./netRequirements";

/**
 * Requirements of every item of the bill, through all levels, by item number (see Bill). A line needs
 * releases of the parent x quantity / (1 - scrap), where releases = units / yield. Netting is lot for lot, in order of
 * low-level codes, so that an item's stock is used once for all its parents. Orlicky (1975), chapters 4 and 7.
 */
export function explodePlan(input: ExplosionInput): ExplodedItem[] {
  const { bill, plan, leadTimes, yields, stock } = input;
  const periods = plan[0]?.length ?? 0;
  const noUnits = (): number[] => new Array<number>(periods).fill(0);
  const independent = bill.items.map(noUnits);
  const gross = bill.items.map(noUnits);
  input.items.forEach((item, row) => {
    const own = independent[bill.numberOf.get(comparableKey(item)) ?? -1];
    if (own) addTo(own, plan[row] ?? []);
  });
  const exploded: ExplodedItem[] = bill.items.map(() => ({ gross: [], net: [], releases: [] }));
  for (const item of bill.order) {
    const key = comparableKey(bill.items[item] ?? "");
    const dependent = gross[item] ?? [];
    const needed = dependent.map((units, period) => units + (independent[item]?.[period] ?? 0));
    const net = stock === null ? needed : netOfStock(needed, stock.get(key) ?? 0);
    const started = net.map((units) => units / (yields.get(key) ?? 1));
    const releases = earlier(started, leadTimes.get(key) ?? 0);
    exploded[item] = { gross: dependent, net, releases };
    for (const line of bill.lines[item] ?? []) {
      const perUnit = line.quantity / (1 - line.scrap);
      const component = gross[line.componentNumber] ?? [];
      releases.forEach((units, period) => {
        if (isInForce(line, input.periodStarts?.[period] ?? period + 1))
          component[period] = (component[period] ?? 0) + units * perUnit;
      });
    }
  }
  return exploded;
}

function addTo(sum: number[], units: readonly number[]): void {
  units.forEach((value, period) => (sum[period] = (sum[period] ?? 0) + value));
}

function netOfStock(gross: readonly number[], opening: number): readonly number[] {
  const lots = { rule: "l4l", lotSize: 0, multiple: 0, minimum: 0 } as const;
  return netRequirements({ gross, opening, scheduledReceipts: [], safetyStock: [], leadTime: 0, lots }).plannedReceipts;
}

/** Moves needs `leadTime` periods forward; what would fall before the first period is due at once. */
function earlier(units: readonly number[], leadTime: number): number[] {
  const moved = units.map((_, period) => units[period + leadTime] ?? 0);
  if (leadTime > 0 && moved.length > 0) moved[0] = units.slice(0, leadTime + 1).reduce((sum, value) => sum + value, 0);
  return moved;
}
