import { DomainError } from "../../core/DomainError";
import type { NumberRule } from "./NumberRule";
import { readSeries, type SeriesBlock } from "./readSeries";

/** A block of series in the shape of another, which the refusal names. */
export function readLike(
  raw: unknown,
  argument: string,
  { block, name }: { readonly block: SeriesBlock["series"]; readonly name: string },
  rule: NumberRule = {},
): SeriesBlock["series"] {
  const { series } = readSeries(raw, argument, rule);
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  const [foundRows, foundColumns] = [series.length, series[0]?.length ?? 0];
  if (foundRows === rows && foundColumns === columns) return series;
  throw new DomainError("invalid", "demand.sameShape", {
    argument,
    other: name,
    rows,
    columns,
    foundRows,
    foundColumns,
  });
}
