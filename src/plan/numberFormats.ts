import type { NumberFormatName } from "./PlanSpecification";

const symbols: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥", CNY: "¥", INR: "₹" };

/** How money is shown for a currency, without and with decimals. A currency without a symbol of its own shows its code. */
function money(currency: string, decimals: string): string {
  const symbol = symbols[currency] ?? `${currency} `;
  return `"${symbol}"#,##0${decimals};[Red]-"${symbol}"#,##0${decimals};"-"`;
}

/**
 * The Excel pattern of a plan's number format: negatives red, zero as a dash where a quantity is meant
 * (FAST and ICAEW practice: the unit stands in the heading, not in the number).
 */
export function numberFormatPattern(name: NumberFormatName, currency: string): string {
  switch (name) {
    case "general":
      return "General";
    case "text":
      return "@";
    case "units":
      return '#,##0;[Red]-#,##0;"-"';
    case "units1":
      return '#,##0.0;[Red]-#,##0.0;"-"';
    case "factor":
      return "0.00";
    case "money":
      return money(currency, "");
    case "price":
      return money(currency, ".00");
    case "rate":
      return money(currency, ".00##");
    case "percent":
      return "0.0%";
    case "hours":
      return '#,##0.0;[Red]-#,##0.0;"-"';
    case "date":
      return "yyyy-mm-dd";
    case "period":
      return "mmm yyyy";
    case "integer":
      return "0";
    case "figure":
      return "[>=1000]#,##0;[<=-1000]-#,##0;0.000";
    case "itemRow":
      return '"row "0" of Items";;"no single item"';
    case "familySize":
      return '"family of "0;;""';
  }
}
