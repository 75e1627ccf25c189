import type { PlanData } from "../../../plan/PlanData";
import { dayOfSerial } from "../../../plan/intake/serialDay";
import { monthText } from "./monthText";

/** What was found, for "We found 214 items x 36 months, Jan 2024 - Dec 2026". */
export function historySummary(data: PlanData): {
  readonly items: number;
  readonly months: number;
  readonly first: string;
  readonly last: string;
} {
  const dates = data.history.map((record) => record.date);
  const first = dates.reduce((earliest, date) => Math.min(earliest, date), Infinity);
  const last = dates.reduce((latest, date) => Math.max(latest, date), -Infinity);
  const [from, to] = [dayOfSerial(first), dayOfSerial(last)];
  return {
    items: new Set(data.history.map((record) => record.sku)).size,
    months: (to.year - from.year) * 12 + to.month - from.month + 1,
    first: monthText(first),
    last: monthText(last),
  };
}
