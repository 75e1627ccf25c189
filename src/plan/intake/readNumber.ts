import { isBlank, isErrorValue, textOf } from "./cellValue";

/** The decimal mark of a column; the other mark then groups thousands. */
export type DecimalMark = "." | ",";

/** A cell as a number, or why it is none. */
export type NumberReading = number | "blank" | "error" | "text";

/** Reads a cell as a number by its column's decimal mark: "1 200", "(500)", "500-", "12 %" (0.12), "€ 1.234,50", "n/a" (blank). */
export function readNumber(value: unknown, decimal: DecimalMark): NumberReading {
  if (typeof value === "number") return Number.isFinite(value) ? value : "error";
  if (isBlank(value)) return "blank";
  if (isErrorValue(value)) return "error";
  if (typeof value !== "string") return "text";
  const parts = numberParts(value);
  if (parts === null) return blankWords.has(textOf(value).toLowerCase()) ? "blank" : "text";
  const pattern = decimal === "." ? pointDecimal : commaDecimal;
  if (!pattern.test(parts.digits)) return "text";
  const plain = decimal === "." ? parts.digits.replaceAll(",", "") : parts.digits.replaceAll(".", "").replace(",", ".");
  return (parts.negative ? -1 : 1) * (parts.percent ? Number(plain) / 100 : Number(plain));
}

/** What a column's texts tell about its decimal mark. */
export interface DecimalMarkEvidence {
  readonly decimal: DecimalMark;
  /** Texts such as "1,234" that both marks could explain, where no other cell decides. */
  readonly ambiguous: number;
  /** Some cells can only be read with the one mark, others only with the other. */
  readonly conflicting: boolean;
}

/** The decimal mark of a column, from all its cells: one cell alone ("1.234") often cannot tell. */
export function decimalMarkOf(values: Iterable<unknown>): DecimalMarkEvidence {
  let point = 0;
  let comma = 0;
  let pointOrThousand = 0;
  let commaOrThousand = 0;
  for (const value of values) {
    if (typeof value !== "string" || !/[.,]/.test(value)) continue;
    const digits = numberParts(value)?.digits;
    if (digits === undefined) continue;
    const asPoint = pointDecimal.test(digits);
    const asComma = commaDecimal.test(digits);
    if (asPoint && !asComma) point++;
    else if (asComma && !asPoint) comma++;
    else if (asPoint && asComma && digits.includes(".")) pointOrThousand++;
    else if (asPoint && asComma) commaOrThousand++;
  }
  if (point + comma > 0)
    return { decimal: point >= comma ? "." : ",", ambiguous: 0, conflicting: point > 0 && comma > 0 };
  // Nothing but texts like "1,234" or "1.234": three digits after every mark speak for thousands.
  const ambiguous = pointOrThousand + commaOrThousand;
  return { decimal: pointOrThousand > commaOrThousand ? "," : ".", ambiguous, conflicting: false };
}

/** The ISO code of the currency sign in a text; null where there is none. */
export function currencyOf(text: string): string | null {
  for (const [sign, code] of currencySigns) if (text.includes(sign)) return code;
  return /\b(USD|EUR|GBP|JPY|CHF|CAD|AUD|INR|CNY|SEK|NOK|DKK|PLN|CZK|BRL|MXN)\b/.exec(text)?.[1] ?? null;
}

interface NumberParts {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
}

/** Strips sign, brackets, percent, currency and blanks; null where something else than a number remains. */
function numberParts(text: string): NumberParts | null {
  let rest = textOf(text).replace(/\u2212/g, "-");
  if (!/\d/.test(rest)) return null;
  const inBrackets = /^\(.*\)$/.test(rest);
  if (inBrackets) rest = rest.slice(1, -1);
  rest = rest.replace(currencyMarks, "").trim();
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trim();
  const sign = /^[+-]/.exec(rest)?.[0] ?? /[+-]$/.exec(rest)?.[0];
  if (sign !== undefined) rest = rest.replace(/^[+-]\s*|\s*[+-]$/, "");
  // Blanks and apostrophes group thousands: "1 200", "1'200".
  const digits = rest
    .replace(currencyMarks, "")
    .trim()
    .replace(/(\d)[ '’](?=\d{3}(\D|$))/g, "$1");
  return /^[\d.,]*\d$/.test(digits) ? { digits, negative: inBrackets || sign === "-", percent } : null;
}

// Groups of two are India's lakhs: 1,00,000.
const pointDecimal = /^([1-9]\d{0,2}(,\d{2,3})*,\d{3}|\d+)?(\.\d+)?$/;
const commaDecimal = /^([1-9]\d{0,2}(\.\d{2,3})*\.\d{3}|\d+)?(,\d+)?$/;
const blankWords = new Set(["n/a", "na", "n.a.", "-", "–", "—", "none", "null", "nil", "k.a.", "tbd", "."]);
const currencySigns: readonly (readonly [string, string])[] = [
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["$", "USD"],
];
const currencyMarks = /[€£¥₹$]|\b(USD|EUR|GBP|JPY|CHF|CAD|AUD|INR|CNY|SEK|NOK|DKK|PLN|CZK|BRL|MXN)\b/g;
