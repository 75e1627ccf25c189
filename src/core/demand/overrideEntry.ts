import { DomainError } from "../DomainError";

/** Changes a baseline value as an override says. */
export type Override = (baseline: number) => number;

const pattern = /^([=+\-*×/]?)\s*(-?(?:\d+\.?\d*|\.\d+))\s*(%?)$/;

/**
 * What an override entry does, or null where it changes nothing (blank, 0). Texts: "=500" sets, "+250" and "-10" add, "+5%" and "-5%" change by
 * a share, "*1.2" and "/2" multiply and divide; a plain number (as number or text) sets. What remains of a positive baseline is never below zero.
 */
export function overrideEntry(entry: string | number | null): Override | null {
  if (entry === null || entry === 0 || entry === "") return null;
  if (typeof entry === "number") {
    if (entry < 0) throw new DomainError("invalid", "demand.override.negative", { entry });
    return () => entry;
  }
  const text = entry.trim();
  if (text === "") return null;
  const parts = pattern.exec(text);
  if (!parts) throw new DomainError("invalid", "demand.override.unreadable", { entry: text });
  const [, operator = "", digits = "", percent = ""] = parts;
  const number = Number(digits);
  if (percent) {
    if (operator !== "+" && operator !== "-")
      throw new DomainError("invalid", "demand.override.unreadable", { entry: text });
    return atLeastZero((baseline) => baseline * (1 + ((operator === "+" ? 1 : -1) * number) / 100));
  }
  if (operator === "/" && number === 0)
    throw new DomainError("divisionByZero", "demand.override.divideByZero", { entry: text });
  if (operator === "+") return atLeastZero((baseline) => baseline + number);
  if (operator === "-") return atLeastZero((baseline) => baseline - number);
  if (operator === "*" || operator === "×") return (baseline) => baseline * number;
  if (operator === "/") return (baseline) => baseline / number;
  return () => number;
}

function atLeastZero(change: Override): Override {
  return (baseline) => (baseline >= 0 ? Math.max(0, change(baseline)) : change(baseline));
}
