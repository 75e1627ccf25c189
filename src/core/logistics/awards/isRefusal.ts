import type { Refusal } from "./AwardPlan";

/** True for what tells why a shipment cannot be served, in place of its ways or its award. */
export function isRefusal<Other extends object>(found: Other | Refusal): found is Refusal {
  return "reason" in found;
}
