import { DomainError } from "../../core/DomainError";
import { isOmitted } from "./isOmitted";
import type { NumberRule } from "./NumberRule";
import { plainNumbers, type PlainNumbers } from "./plainNumbers";
import { readBlock } from "./readBlock";

/** One number for each of `count` items: a single value is repeated, a row or column must have `count` values. Left out gives the default for all. */
export function readPerItem(
  raw: unknown,
  argument: string,
  count: number,
  rule: NumberRule & { readonly default?: number } = {},
): number[] {
  if (isOmitted(raw)) {
    if (rule.default === undefined) throw new DomainError("invalid", "functions.required", { argument });
    return Array.from({ length: count }, () => rule.default as number);
  }
  const { values, rows, columns } = plainNumbers(raw, rule) ?? flat(readBlock(raw, argument, rule));
  if (values.length === 1) return Array.from({ length: count }, () => values[0] ?? 0);
  if ((rows === 1 || columns === 1) && values.length === count) return values;
  throw new DomainError("invalid", "functions.perItem", { argument, count, rows, columns });
}

function flat(block: readonly (readonly number[])[]): PlainNumbers {
  return { values: block.flat(), rows: block.length, columns: block[0]?.length ?? 0 };
}
