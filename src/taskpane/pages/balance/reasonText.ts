import type { BalanceReason } from "../../../core/supply/balance/BalanceResult";
import { message } from "../../../messages/message";
import { plainNumber } from "../../plainNumber";

/** Why an item's balanced plan is as it is, in one line. */
export function reasonText(reasons: readonly BalanceReason[], periods: readonly string[]): string {
  if (reasons.length === 0) return message("taskpane.balance.reason.none");
  return reasons
    .map(({ kind, period, units, resource, fullPeriod }) =>
      message(`taskpane.balance.reason.${kind}`, {
        units: plainNumber(Math.round(units)),
        period: periods[period] ?? "",
        cause:
          resource === null || fullPeriod === null
            ? ""
            : message("taskpane.balance.reason.cause", { resource, period: periods[fullPeriod] ?? "" }),
      }),
    )
    .join(" ");
}
