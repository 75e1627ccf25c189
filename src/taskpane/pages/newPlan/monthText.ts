import { dayOfSerial } from "../../../plan/intake/serialDay";

/** "Jan 2027" in the user's language, for a day's serial number. */
export function monthText(serial: number, month: "short" | "long" = "short"): string {
  const day = dayOfSerial(serial);
  const date = new Date(Date.UTC(day.year, day.month - 1, 1));
  return new Intl.DateTimeFormat(undefined, { month, year: "numeric", timeZone: "UTC" }).format(date);
}
