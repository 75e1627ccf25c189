import type { Driver } from "../../core/demand/drivers/driverForecast";
import { DomainError } from "../../core/DomainError";
import type { Cell } from "./Cell";
import { comparableKey } from "../../core/comparableKey";
import { functionMessage } from "../../messages/functionMessage";
import { readBlock } from "./readBlock";
import { readMatrix } from "./readMatrix";
import { readPerItem } from "./readPerItem";
import type { Direction } from "./Vector";

/** Drivers of a history, with their future. */
export interface DriverBlock {
  readonly drivers: readonly Driver[];
  readonly horizon: number;
}

/**
 * Drivers beside a history of `length` periods: as many rows as drivers where the history is rows, as many columns where it is a single column; names
 * may stand before the first period, in either block. Lags are one for all or one a driver.
 */
export function readDrivers(
  raw: { readonly drivers: unknown; readonly futureDrivers: unknown; readonly lags: unknown },
  length: number,
  direction: Direction,
): DriverBlock {
  const past = readNamed(raw.drivers, "drivers", direction);
  const future = readNamed(raw.futureDrivers, "futureDrivers", direction);
  const count = past.values.length;
  const periods = past.values[0]?.length ?? 0;
  if (periods !== length) throw new DomainError("invalid", "demand.drivers.length", { length, periods });
  if (future.values.length !== count)
    throw new DomainError("invalid", "demand.drivers.count", { count, future: future.values.length });
  const other = (future.names ?? []).findIndex(
    (name, index) => past.names && comparableKey(name) !== comparableKey(past.names[index] ?? ""),
  );
  if (other >= 0)
    throw new DomainError("invalid", "demand.drivers.names", {
      position: other + 1,
      past: past.names?.[other] ?? "",
      future: future.names?.[other] ?? "",
    });
  const lags = readPerItem(raw.lags, "lags", count, { default: 0, minimum: 0, integer: true });
  const names = past.names ?? future.names;
  return {
    drivers: past.values.map((values, index) => ({
      name: names?.[index] ?? functionMessage("demand.drivers.unnamed", { number: index + 1 }),
      values: [...values, ...(future.values[index] ?? [])],
      lag: lags[index] ?? 0,
    })),
    horizon: future.values[0]?.length ?? 0,
  };
}

/** A block of drivers as rows, whichever way it lies, with the texts that stand before the first period as names. */
function readNamed(
  raw: unknown,
  argument: string,
  direction: Direction,
): { readonly names: readonly string[] | null; readonly values: readonly (readonly number[])[] } {
  const cells = readMatrix(raw, argument);
  const heads = direction === "row" ? cells.map(([first]) => first ?? null) : (cells[0] ?? []);
  const hasNames = heads.length > 0 && heads.every((cell: Cell) => typeof cell === "string");
  const figures = !hasNames ? cells : direction === "row" ? cells.map((row) => row.slice(1)) : cells.slice(1);
  // Places in a refusal count from the first figure; the blank cells of names would be refused as texts.
  const block = readBlock(figures.length === 0 || figures[0]?.length === 0 ? null : figures, argument);
  const rows = direction === "row" ? block : (block[0] ?? []).map((_, column) => block.map((row) => row[column] ?? 0));
  return { names: hasNames ? heads.map(String) : null, values: rows };
}
