import type { SourcingRow } from "../../core/logistics/distribution/DistributionNode";
import { readTable } from "./readTable";

/** A sourcing table: site, source (blank: from outside), lead time, [safety stock], [multiple], [minimum], [opening stock], [item; blank = all]. */
export function readSourcing(raw: unknown, argument: string): SourcingRow[] {
  const units = { kind: "number", default: 0, optional: true, minimum: 0 } as const;
  return readTable(raw, argument, {
    site: { kind: "key" },
    source: { kind: "text" },
    leadTime: { kind: "number", minimum: 0, integer: true },
    safetyStock: units,
    multiple: units,
    minimum: units,
    opening: { kind: "number", default: 0, optional: true },
    item: { kind: "text", optional: true },
  });
}
