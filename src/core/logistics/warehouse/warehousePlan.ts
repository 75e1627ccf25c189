import { DomainError } from "../../DomainError";

/** A warehouse; rows have one value a period. */
export interface WarehouseInput {
  /** Units of each item in stock. */
  readonly inventory: readonly (readonly number[])[];
  /** Units of each item that one position holds. */
  readonly unitsPerPosition: readonly number[];
  /** Units handled, of all items. */
  readonly throughput: readonly number[];
  /** Share of the positions that can be filled; the rest is lost to honeycombing. */
  readonly usableShare: readonly number[];
  /** Greatest over average stock of a period. */
  readonly peakFactor: readonly number[];
  /** Positions that there are; null: as many as needed. */
  readonly positions: readonly number[] | null;
  /** Positions that are paid for, used or not. */
  readonly committed: readonly number[];
  /** Money a position and period. */
  readonly storageRate: readonly number[];
  /** The same for positions beyond those that there are. */
  readonly overflowRate: readonly number[];
  /** Money a unit handled. */
  readonly handlingRate: readonly number[];
  /** Units handled in an hour; 0: not known. */
  readonly unitsPerHour: readonly number[];
  /** Money an hour of handling. */
  readonly hourRate: readonly number[];
  readonly fixedCost: readonly number[];
}

/** A warehouse in one period: positions, hours of handling, money. */
export interface WarehousePeriod {
  readonly positions: number;
  readonly overflow: number;
  /** Positions over those that there are; null where there is no limit. */
  readonly used: number | null;
  readonly hours: number | null;
  readonly storage: number;
  readonly overflowCost: number;
  readonly handling: number;
  readonly fixed: number;
  readonly cost: number;
}

/** Rounding noise: 0.1 x 30 units are three positions of 1. */
const tolerance = 1e-9;
const up = (value: number): number => Math.ceil(value * (1 - tolerance));

/**
 * Positions, hours and cost by period. Each item fills whole positions, which hold one item each; honeycombing (positions that stand half
 * empty) divides their sum by the usable share: Bartholdi & Hackman, Warehouse & Distribution Science, chapter 6;
 * Frazelle, World-Class Warehousing and Material Handling, chapter 5. Error: paid hours whose productivity is not known.
 */
export function warehousePlan(input: WarehouseInput): WarehousePeriod[] {
  return input.throughput.map((units, period) => {
    const at = (row: readonly number[]): number => row[period] ?? 0;
    const filled = input.inventory.reduce(
      (sum, row, item) => sum + up((Math.max(0, at(row)) * at(input.peakFactor)) / (input.unitsPerPosition[item] ?? 1)),
      0,
    );
    const positions = up(filled / at(input.usableShare));
    const limit = input.positions === null ? null : at(input.positions);
    const overflow = limit === null ? 0 : Math.max(0, positions - limit);
    const perHour = at(input.unitsPerHour);
    if (perHour === 0 && units > 0 && at(input.hourRate) > 0)
      throw new DomainError("invalid", "logistics.warehouse.productivity", { period: period + 1, units });
    const hours = perHour > 0 ? units / perHour : units > 0 ? null : 0;
    const storage = Math.max(positions - overflow, at(input.committed)) * at(input.storageRate);
    const overflowCost = overflow * at(input.overflowRate);
    const handling = units * at(input.handlingRate) + (hours ?? 0) * at(input.hourRate);
    const fixed = at(input.fixedCost);
    return {
      ...{ positions, overflow, used: limit === null || limit === 0 ? null : positions / limit, hours },
      ...{ storage, overflowCost, handling, fixed, cost: storage + overflowCost + handling + fixed },
    };
  });
}
