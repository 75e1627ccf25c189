import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { rateTables } from "../../core/logistics/freight/rateTables";
import type { LaneTariff } from "./LogisticsPlan";

type Row = Readonly<Record<string, unknown>>;

/** A tariff with the mode that its first row names. */
export interface OfferedTariff {
  readonly mode: string;
  /** null where two of its rows contradict each other. */
  readonly tariff: LaneTariff | null;
}

/** Key of a lane and one of its carriers. */
export function tariffKey(lane: string, carrier: string): string {
  return comparableKey(`${lane.trim()}|${carrier.trim()}`);
}

/** The tariffs of the table CarrierOffers by lane and carrier: a row a weight break, terms from the first row, as the sheets Freight and Carrier choice read them. */
export function laneTariffs(offers: readonly Row[]): ReadonlyMap<string, OfferedTariff> {
  const rowsByKey = new Map<string, Row[]>();
  for (const row of offers) {
    if (String(row.Lane ?? "") === "") continue;
    const key = tariffKey(String(row.Lane), String(row.Carrier ?? ""));
    rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), row]);
  }
  return new Map(
    [...rowsByKey].map(([key, rows]) => [key, { mode: String(rows[0]?.Mode ?? ""), tariff: tariffOf(key, rows) }]),
  );
}

function tariffOf(key: string, rows: readonly Row[]): LaneTariff | null {
  const number = (value: unknown): number => (typeof value === "number" ? value : 0);
  try {
    const tables = rateTables(
      rows.map((row, index) => ({
        zone: key,
        rowNumber: index + 1,
        from: number(row["From kg"]),
        to: null,
        rate: number(row["Rate per kg"]),
        flat: 0,
        perDistance: 0,
        minimum: number(row["Minimum per shipment"]) || null,
      })),
    );
    const table = tables.get(key);
    if (!table) return null;
    return { table, fuel: number(rows[0]?.["Fuel share"]), charge: number(rows[0]?.["Charge per shipment"]) };
  } catch (thrown) {
    // The sheet Freight tells what is wrong with it.
    if (thrown instanceof DomainError) return null;
    throw thrown;
  }
}
