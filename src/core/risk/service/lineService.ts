import type { LineService, OrderLine, ServiceTolerance } from "./OrderLine";

/** Rounding noise of a share of a quantity. */
const noise = 1e-9;

/** Whether a line was delivered on time, in full, and both; null where it does not count. A line that was not delivered is neither. */
export function lineService(line: OrderLine, tolerance: ServiceTolerance): LineService | null {
  const { ordered, delivered, due, actual } = line;
  const { lateDays, earlyDays, under, over, asOf } = tolerance;
  if (ordered === 0) return null;
  const isOpen = actual === null || delivered < ordered * (1 - under) - noise * ordered;
  if (isOpen && asOf !== null && due + lateDays >= asOf) return null;
  const onTime = actual !== null && actual <= due + lateDays && (earlyDays === null || actual >= due - earlyDays);
  const inFull =
    actual !== null &&
    delivered >= ordered * (1 - under) - noise * ordered &&
    (over === null || delivered <= ordered * (1 + over) + noise * ordered);
  return { onTime, inFull, otif: onTime && inFull };
}
