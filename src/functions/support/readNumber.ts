import { DomainError } from "../../core/DomainError";
import { describeCell } from "./describeCell";
import { checkNumber, type NumberRule } from "./NumberRule";
import { readSingle } from "./readSingle";

/** A number argument. Left out or blank gives `rule.default`; without a default that is an error. Text and TRUE/FALSE are refused. */
export function readNumber(
  raw: unknown,
  argument: string,
  rule: NumberRule & { readonly default?: number } = {},
): number {
  const cell = readSingle(raw, argument);
  if (cell === null) {
    if (rule.default === undefined) throw new DomainError("invalid", "functions.required", { argument });
    return rule.default;
  }
  if (typeof cell !== "number" || !Number.isFinite(cell))
    throw new DomainError("invalid", "functions.number", { argument, found: describeCell(cell) });
  return checkNumber(cell, argument, rule);
}
