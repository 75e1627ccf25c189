import type { Period } from "../../core/calendar/Period";
import { periodOf } from "../../core/calendar/periodOf";
import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { dateSerial } from "./dateSerial";
import { isOmitted } from "./isOmitted";
import { readMatrix } from "./readMatrix";
import { readPerCell } from "./readPerCell";
import { readTable } from "./readTable";

/**
 * Hours lost to maintenance by resource and period: a list of resource, period (its id, its label, or a day in it) and
 * hours, or a block of hours, resources down and periods across.
 */
export function readMaintenance(raw: unknown, resources: readonly string[], periods: readonly Period[]): number[][] {
  const shape = { rows: resources.length, columns: periods.length };
  const isList = readMatrix(raw, "maintenance").some(([first]) => typeof first === "string");
  if (isOmitted(raw) || !isList) return readPerCell(raw, "maintenance", shape, { default: 0, minimum: 0 });
  const hours = resources.map(() => periods.map(() => 0));
  const keys = resources.map(comparableKey);
  const list = readTable(raw, "maintenance", {
    resource: { kind: "key" },
    period: { kind: "key" },
    hours: { kind: "number", minimum: 0 },
  });
  for (const line of list) {
    const row = hours[keys.indexOf(comparableKey(line.resource))];
    const period = positionOf(line.period, periods);
    if (!row)
      throw new DomainError("invalid", "supply.maintenance.resource", { row: line.rowNumber, resource: line.resource });
    if (period < 0)
      throw new DomainError("invalid", "supply.maintenance.period", { row: line.rowNumber, period: line.period });
    row[period] = (row[period] ?? 0) + line.hours;
  }
  return hours;
}

function positionOf(name: string, periods: readonly Period[]): number {
  const key = comparableKey(name);
  const named = periods.findIndex(({ id, label }) => comparableKey(id) === key || comparableKey(label) === key);
  if (named >= 0) return named;
  const day = dateSerial(Number.isFinite(Number(name)) ? Number(name) : name);
  return day === null ? -1 : periodOf(day, periods);
}
