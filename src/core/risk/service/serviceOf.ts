import { comparableKey } from "../../comparableKey";
import { DomainError } from "../../DomainError";
import { lineService } from "./lineService";
import type { LineService, OrderLine, ServiceTolerance } from "./OrderLine";

/** Shares of all that counts, and how much that was. */
export interface DeliveryService {
  readonly onTime: number;
  readonly inFull: number;
  readonly otif: number;
  /** Lines or orders that count. */
  readonly count: number;
}

/**
 * On time, in full, and both, as shares of lines, or of orders: an order is only as good as the worst of its lines, and does not count
 * while one of them is open. SCOR, perfect order fulfilment (RL.1.1): on the date that was promised, in the quantity that was ordered.
 */
export function serviceOf(
  lines: readonly OrderLine[],
  tolerance: ServiceTolerance,
  level: "line" | "order",
): DeliveryService {
  const counted = lines.filter(({ ordered }) => ordered !== 0);
  const each = counted.map((line) => lineService(line, tolerance));
  const all = level === "line" ? each : orders(counted, each);
  const known = all.filter((service) => service !== null);
  if (known.length === 0) throw new DomainError("notEnoughData", "risk.otif.none");
  const share = (name: keyof LineService): number => known.filter((service) => service[name]).length / known.length;
  return { onTime: share("onTime"), inFull: share("inFull"), otif: share("otif"), count: known.length };
}

function orders(lines: readonly OrderLine[], each: readonly (LineService | null)[]): (LineService | null)[] {
  const byOrder = new Map<string, LineService | null>();
  lines.forEach(({ key }, index) => {
    const order = comparableKey(key);
    const line = each[index] ?? null;
    const before = byOrder.get(order);
    if (before === undefined || before === null || line === null) byOrder.set(order, before === null ? null : line);
    else {
      const [onTime, inFull] = [before.onTime && line.onTime, before.inFull && line.inFull];
      byOrder.set(order, { onTime, inFull, otif: onTime && inFull });
    }
  });
  return [...byOrder.values()];
}
