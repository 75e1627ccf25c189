import { percentTyped } from "../../percentTyped";

/** The share that a planner means by "98", "98.5 %" or "98,5"; null where it is no service target (more than 0, less than 100 %). */
export function shareOfPercent(entry: string): number | null {
  const share = percentTyped(entry);
  return share !== null && share > 0 && share < 1 ? share : null;
}
