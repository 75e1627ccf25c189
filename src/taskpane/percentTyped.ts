import { signedTyped } from "./signedTyped";

/**
 * The share that a planner means in a field of percent: the figure counts percents, with the sign or without. "5" and "5 %" are 0.05, "0.05" is
 * 0.0005; null where it is no number.
 */
export function percentTyped(entry: string): number | null {
  const value = signedTyped(entry.replace(/%\s*$/, ""));
  // 7 / 100 and its like: the planner typed 7 %.
  return value === null ? null : Number((value / 100).toPrecision(12));
}
