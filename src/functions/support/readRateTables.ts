import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { rateTables } from "../../core/logistics/freight/rateTables";
import type { RateTable } from "../../core/logistics/freight/RateTable";
import { nearestWord } from "./nearestWord";
import { readNamedTable } from "./readNamedTable";

/** A tariff, and the way to the breaks of a zone. */
export interface RateTables {
  readonly hasZones: boolean;
  readonly needsDistance: boolean;
  /** The breaks of a zone; "" for a tariff without zones. */
  readonly tableOf: (zone: string) => RateTable;
}

/** A rate table under a header in any order: [from], [to], [rate], [flat], [per distance], [minimum], [zone]. */
export function readRateTables(raw: unknown, argument: string): RateTables {
  const money = { kind: "number", default: 0, optional: true, minimum: 0 } as const;
  const rows = readNamedTable(raw, argument, {
    zone: { kind: "text", optional: true },
    from: money,
    to: money,
    rate: money,
    flat: money,
    "per distance": money,
    minimum: money,
  }).map((row) => ({
    rowNumber: row.rowNumber,
    zone: row.zone,
    from: row.from,
    to: row.to || null,
    rate: row.rate,
    flat: row.flat,
    perDistance: row["per distance"],
    minimum: row.minimum || null,
  }));
  const tables = rateTables(rows);
  const hasZones = rows.some(({ zone }) => zone !== "");
  const names = [...tables.values()].map(({ zone }) => zone);
  return {
    hasZones,
    needsDistance: rows.some(({ perDistance }) => perDistance > 0),
    tableOf: (zone) => {
      const table = tables.get(comparableKey(zone));
      if (table) return table;
      if (zone === "") throw new DomainError("invalid", "logistics.freight.blankZone", { argument });
      if (!hasZones) throw new DomainError("invalid", "logistics.freight.noZones", { argument, zone });
      const nearest = nearestWord(comparableKey(zone), names);
      const key = nearest === null ? "logistics.freight.unknownZone" : "logistics.freight.nearestZone";
      throw new DomainError("invalid", key, { argument, zone, nearest: nearest ?? "" });
    },
  };
}
