import { message } from "../../messages/message";
import type { PlanChoices } from "../PlanChoices";
import type { PlanData } from "../PlanData";
import type { RecognisedTable } from "./RecognisedTable";
import { dayOfSerial, monthStart } from "./serialDay";

/**
 * Choices to begin with: twelve months from the month after the last one of the history, in the currency whose sign the
 * tables carry (else USD).
 */
export function suggestChoices(data: PlanData, tables: readonly RecognisedTable[] = []): PlanChoices {
  const last = data.history.reduce((latest, record) => Math.max(latest, record.date), 0);
  const fiscalYearStart = monthStart(last, 1);
  return {
    planName: planName(fiscalYearStart),
    fiscalYearStart,
    pattern: "month",
    horizon: 12,
    currency: tables.find((table) => table.kind !== "none" && table.currency !== null)?.currency ?? "USD",
  };
}

function planName(start: number): string {
  const first = dayOfSerial(start);
  if (first.month === 1) return message("intake.planName.year", { year: first.year });
  const last = dayOfSerial(monthStart(start, 11));
  return message("intake.planName.fiscal", { first: monthText(first), last: monthText(last) });
}

function monthText({ year, month }: { year: number; month: number }): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
