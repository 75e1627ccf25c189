/** A bar of a waterfall: a level that is reached, or a step up or down. Money or units. */
export interface WaterfallBar {
  readonly label: string;
  readonly kind: "level" | "step";
  /** The height of a level, the change of a step. */
  readonly amount: number;
  /** Where the running total stands after it. */
  readonly level: number;
  /** Series of a stacked chart: invisible base, level, step up, step down, and what of a step that crosses zero lies below it. */
  readonly base: number;
  readonly total: number;
  readonly up: number;
  readonly down: number;
  readonly upBelow: number;
  readonly downBelow: number;
}

/** A part of a bridge. */
export interface BridgePart {
  readonly label: string;
  readonly amount: number;
}

/** Bars of a waterfall from one level over its parts to the other, ready for a stacked-column chart, which stacks what is above zero upwards and what is below it downwards, each from zero. */
export function waterfall(from: BridgePart, parts: readonly BridgePart[], to: BridgePart): WaterfallBar[] {
  const none = { base: 0, total: 0, up: 0, down: 0, upBelow: 0, downBelow: 0 };
  let level = from.amount;
  const steps = parts.map(({ label, amount }): WaterfallBar => {
    const [low, high] = amount < 0 ? [level + amount, level] : [level, level + amount];
    level += amount;
    const above = Math.max(0, high) - Math.max(0, low);
    const below = Math.min(0, low) - Math.min(0, high);
    const [main, rest] = above !== 0 ? [above, below] : [below, 0];
    return {
      ...none,
      ...{ label, kind: "step", amount, level },
      // Above or below zero by as much as the step does not touch; a step that crosses zero stands on nothing.
      base: Math.max(0, low) + Math.min(0, high),
      ...(amount < 0 ? { down: main, downBelow: rest } : { up: main, upBelow: rest }),
    };
  });
  const bar = ({ label, amount }: BridgePart): WaterfallBar => ({
    ...none,
    ...{ label, kind: "level", amount, level: amount, total: amount },
  });
  return [bar(from), ...steps, bar(to)];
}
