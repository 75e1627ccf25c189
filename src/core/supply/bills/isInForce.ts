import type { BomLine } from "../BomLine";

/** Whether a line of the bill holds on a day (or in a period by number). */
export function isInForce({ from, to }: BomLine, at: number): boolean {
  return (from === null || from <= at) && (to === null || at <= to);
}
