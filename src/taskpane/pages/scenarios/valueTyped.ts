import { percentTyped } from "../../percentTyped";
import { signedTyped } from "../../signedTyped";

/** The value of an assumption that a planner typed, as the plan keeps it: of one in percent, its share. null where it is no number. */
export function valueTyped(entry: string, unit: string): number | null {
  return unit === "%" ? percentTyped(entry) : signedTyped(entry);
}
