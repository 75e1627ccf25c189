import type { BridgePart } from "./waterfall";

/** In which order the parts of a bridge stand. */
export type PartOrder = "given" | "largest" | "upfirst";

/**
 * The parts of a bridge in order: as given, by size, or those that add before those that take away, each by size. With more than
 * `most` parts the smallest are joined into one, under `other`, which stands last.
 */
export function orderedParts(
  parts: readonly BridgePart[],
  order: PartOrder,
  most: number | null,
  other: string,
): BridgePart[] {
  const bySize = (one: BridgePart, two: BridgePart): number => Math.abs(two.amount) - Math.abs(one.amount);
  const kept = new Set(most === null || parts.length <= most ? parts : [...parts].sort(bySize).slice(0, most - 1));
  const shown = parts.filter((part) => kept.has(part));
  const rest = parts.filter((part) => !kept.has(part)).reduce((sum, { amount }) => sum + amount, 0);
  const falls = ({ amount }: BridgePart): number => (amount < 0 ? 1 : 0);
  if (order === "largest") shown.sort(bySize);
  if (order === "upfirst") shown.sort((one, two) => falls(one) - falls(two) || bySize(one, two));
  return kept.size === parts.length ? shown : [...shown, { label: other, amount: rest }];
}
