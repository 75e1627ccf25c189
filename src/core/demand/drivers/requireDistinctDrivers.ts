import { DomainError } from "../../DomainError";
import { unexplainedShare } from "../../statistics/unexplainedShare";

/** A driver in the periods of the history, its lag allowed for. */
export interface DriverColumn {
  readonly name: string;
  readonly values: readonly number[];
}

/** Share of a driver's variation that the others must leave unexplained: 1 %, a variance inflation of 100. */
const leastTolerance = 0.01;

/**
 * Refuses drivers whose effects no history can tell apart: one that never changes, one that repeats itself season by season, two that move
 * together. Two that merely grow together are let through if their changes differ.
 */
export function requireDistinctDrivers(drivers: readonly DriverColumn[], season: number): void {
  for (const { name, values } of drivers) {
    if (
      isSame(
        values,
        values.map(() => values[0] ?? 0),
      )
    )
      throw new DomainError("invalid", "demand.drivers.constant", { name });
    const length = values.length - season;
    if (season > 1 && length >= season && isSame(values.slice(season), values.slice(0, length)))
      throw new DomainError("invalid", "demand.drivers.seasonal", { name, season });
  }
  drivers.forEach((driver, index) => {
    const others = drivers.filter((_, other) => other !== index);
    const [inLevels, inChanges] = [(values: readonly number[]) => values, changes].map((view) =>
      unexplainedShare(
        view(driver.values),
        others.map(({ values }) => view(values)),
      ),
    ) as [number, number];
    if (others.length === 0 || inLevels >= leastTolerance || inChanges >= leastTolerance) return;
    const closest = others.reduce((best, each) =>
      unexplainedShare(driver.values, [each.values]) < unexplainedShare(driver.values, [best.values]) ? each : best,
    );
    if (unexplainedShare(driver.values, [closest.values]) >= leastTolerance)
      throw new DomainError("invalid", "demand.drivers.dependent", {
        name: driver.name,
        others: explaining(driver, others)
          .map(({ name }) => name)
          .join(", "),
      });
    const [first, second] = [drivers.indexOf(closest), index].sort((a, b) => a - b);
    throw new DomainError("invalid", "demand.drivers.collinear", {
      first: drivers[first ?? 0]?.name ?? "",
      second: drivers[second ?? 0]?.name ?? "",
    });
  });
}

/** Those of the others without which the driver would not follow from them. */
function explaining(driver: DriverColumn, others: readonly DriverColumn[]): readonly DriverColumn[] {
  let left = others;
  for (const each of others) {
    const without = left.filter((other) => other !== each);
    const columns = without.map(({ values }) => values);
    if (unexplainedShare(driver.values, columns) < leastTolerance) left = without;
  }
  return left;
}

function changes(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => value - (values[index] ?? 0));
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  const size = left.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return left.every((value, index) => Math.abs(value - (right[index] ?? 0)) <= 1e-12 * size);
}
