import type { AwardInput } from "./AwardInput";

/**
 * What serving each shipment counts, as a whole number: a shipment of an earlier priority more than any of a later one, then what the goal says. Sets of
 * shipments that warehouses can serve together form a matroid, of which the best set depends on the order of the values alone (Edmonds 1971), so the
 * values are places in that order and add up without a rounding error.
 */
export function servingValues({ shipments, goal }: Pick<AwardInput, "shipments" | "goal">): number[] {
  const amount = (index: number): number => (goal === "shipments" ? 1 : (shipments[index]?.[goal] ?? 0));
  const priority = (index: number): number => shipments[index]?.priority ?? 1;
  const order = shipments.map((_, index) => index);
  order.sort((a, b) => priority(b) - priority(a) || amount(a) - amount(b));
  const values = new Array<number>(shipments.length).fill(0);
  let value = 0;
  order.forEach((index, place) => {
    const before = order[place - 1];
    if (before === undefined || priority(before) !== priority(index) || amount(before) !== amount(index)) value += 1;
    values[index] = value;
  });
  return values;
}
