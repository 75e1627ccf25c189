import { comparableKey } from "../comparableKey";
import type { Bill } from "./Bill";

/** Item numbers of all components that the items need, directly or through others, in order of low-level code, then first appearance in the bill. */
export function reachableComponents(bill: Bill, items: readonly string[]): number[] {
  const isNeeded = bill.items.map(() => false);
  const open = items.flatMap((item) => bill.numberOf.get(comparableKey(item)) ?? []);
  const isSeen = new Set(open);
  while (open.length > 0) {
    for (const { componentNumber } of bill.lines[open.pop() ?? 0] ?? []) {
      isNeeded[componentNumber] = true;
      if (isSeen.has(componentNumber)) continue;
      isSeen.add(componentNumber);
      open.push(componentNumber);
    }
  }
  return bill.order.filter((item) => isNeeded[item]);
}
