import type { Period } from "../../core/calendar/Period";
import { comparableKey } from "../../core/comparableKey";
import type { DemandEvent } from "../../core/demand/events/DemandEvent";
import { DomainError } from "../../core/DomainError";
import { dateSerial } from "./dateSerial";
import { nearestWord } from "./nearestWord";
import { readMatrix } from "./readMatrix";
import { readTable } from "./readTable";

const probabilityColumn = 9;

/**
 * The rows of an event table: item, start, end, uplift share, [uplift units], [pull-forward share], [cannibalised item], [its share],
 * [probability], [length of the dip]. `keys` are the names that each row of the baseline answers to. With periods of a calendar the times
 * become days, without one they are period numbers.
 */
export function readEvents(
  raw: unknown,
  keys: readonly (readonly string[])[],
  periods: readonly Period[] | null,
): DemandEvent[] {
  const argument = "events";
  const hasProbability = (readMatrix(raw, argument)[0]?.length ?? 0) >= probabilityColumn;
  const rowsOf = rowFinder(keys);
  return readTable(raw, argument, {
    item: { kind: "key" },
    start: { kind: "key" },
    end: { kind: "text" },
    uplift: { kind: "number", minimum: -1, maximum: 10 },
    units: { kind: "number", optional: true },
    pullForward: { kind: "number", optional: true, minimum: 0, maximum: 1 },
    cannibalised: { kind: "text", optional: true },
    cannibalisedShare: { kind: "number", optional: true, minimum: 0, maximum: 10 },
    probability: { kind: "number", optional: true, minimum: 0, maximum: 1 },
    dip: { kind: "number", optional: true, minimum: 0, integer: true },
  }).map((line) => {
    const row = line.rowNumber;
    const refuse = (key: string, values = {}): never => {
      throw new DomainError("invalid", `demand.events.${key}`, { row, item: line.item, ...values });
    };
    const start = timeOf(line.start, periods, "start") ?? refuse("time", { time: line.start });
    const end = line.end === "" ? endOf(line.start, start) : timeOf(line.end, periods, "end");
    if (end === null) return refuse("time", { time: line.end });
    if (end < start) refuse("backwards");
    if (line.uplift !== 0 && line.units !== 0) refuse("twoUplifts");
    if (hasProbability && line.probability === 0) refuse("probability");
    if ((line.cannibalised === "") !== (line.cannibalisedShare === 0)) refuse("cannibalised");
    const rows = rowsOf(line.item, row);
    const losers =
      line.cannibalised === "" ? [] : rowsOf(line.cannibalised, row).filter((each) => !rows.includes(each));
    if (losers.length === 0 && line.cannibalised !== "") refuse("itself", { other: line.cannibalised });
    return {
      rows,
      start,
      end,
      uplift: line.units === 0 ? { kind: "share", size: line.uplift } : { kind: "units", size: line.units },
      pullForward: line.pullForward,
      dipLength: line.dip || end - start + 1,
      cannibalised: losers,
      cannibalisedShare: line.cannibalisedShare,
      probability: hasProbability ? line.probability : 1,
    };
  });

  function endOf(text: string, start: number): number {
    return periods === null ? start : (timeOf(text, periods, "end") ?? start);
  }
}

/** A period number; or a day, or the first or last day of the period that a text names by its id or label. */
function timeOf(text: string, periods: readonly Period[] | null, side: "start" | "end"): number | null {
  const number = text.trim() === "" ? NaN : Number(text);
  if (periods === null) return Number.isInteger(number) ? number : null;
  const key = comparableKey(text);
  const named = periods.find(({ id, label }) => comparableKey(id) === key || comparableKey(label) === key);
  return named?.[side] ?? dateSerial(Number.isFinite(number) ? number : text);
}

/** Rows by any of their names; several rows of one name (a family, an item in two channels) belong together. */
function rowFinder(keys: readonly (readonly string[])[]): (name: string, row: number) => number[] {
  const rows = new Map<string, number[]>();
  keys.forEach((names, index) => {
    for (const name of new Set(names.map(comparableKey))) {
      const known = rows.get(name);
      if (known) known.push(index);
      else rows.set(name, [index]);
    }
  });
  return (name, row) => {
    const found = rows.get(comparableKey(name));
    if (found) return found;
    const nearest = nearestWord(comparableKey(name), [...new Set(keys.flat())]);
    const key = nearest === null ? "functions.unknownItem" : "functions.unknownItemNearest";
    throw new DomainError("invalid", key, { argument: "events", row, name, list: "items", nearest: nearest ?? "" });
  };
}
