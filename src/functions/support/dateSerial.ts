import type { Cell } from "./Cell";

const isoDate = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/;
const unixEpochSerial = 25569;
const millisecondsPerDay = 86_400_000;
/** 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_465;

/** Excel's serial number of a cell's day (time of day cut off), or null where the cell is no date. Texts only as year-month-day. */
export function dateSerial(cell: Cell): number | null {
  if (typeof cell === "number") return cell >= 1 && cell < lastSerial + 1 ? Math.floor(cell) : null;
  const parts = typeof cell === "string" ? isoDate.exec(cell) : null;
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901) return null;
  return date.getTime() / millisecondsPerDay + unixEpochSerial;
}
