import { DomainError } from "../../core/DomainError";
import { warehousePlan, type WarehousePeriod } from "../../core/logistics/warehouse/warehousePlan";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readBlock, readChoice, readPerItem, writeSeries } from "../support";
import { readItemSeries } from "../support/readItemSeries";
import { readNames } from "../support/readNames";
import { readSettings } from "../support/readSettings";

/**
 * What is returned.
 * @customenum {string}
 */
enum WarehouseOutput {
  /** All figures with their names and a heading. */
  table = "table",
  /** Positions needed. */
  positions = "positions",
  /** Positions needed beyond those that there are. */
  overflow = "overflow",
  /** Positions needed over those that there are. */
  used = "used",
  /** Hours of handling. */
  hours = "hours",
  /** Storage, overflow, handling and fixed cost together. */
  cost = "cost",
}

/**
 * Positions, handling hours, cost and overflow of a warehouse by period.
 * @customfunction WAREHOUSE
 * @param inventory Units in stock by period: a row, or a block of items by periods; a single column is one item whose periods run down. Stock below 0 needs no position.
 * @param throughput Units handled by period, in and out: one row for all items, or a row an item, which are added up.
 * @param unitsPerPosition Units that one position (pallet place, m², m³) holds: one value, or one an item; more than 0.
 * @param [rates] Table of name and value, one for all periods or one a period: positions (that there are; if not there or all 0, no limit), usable share (0.85 where 15 % is lost to honeycombing; if not there 1), peak factor (greatest over average stock; if not there 1), storage rate (money a position and period), committed positions (paid for, used or not), overflow rate (money a position beyond; if not there or all 0 the storage rate), handling rate (money a unit), units an hour, hour rate (money an hour), fixed cost (money a period).
 * @param {WarehouseOutput} [output] table, positions, overflow, used, hours or cost. If omitted, table.
 * @param [periods] Names of the periods for the heading. If omitted, 1, 2, 3 ...
 * @returns Table: a row a figure with its name, a column a period; or one row of figures. A column of stock gives the same turned. Hours are blank where units an hour are not known.
 * @example =AOP.WAREHOUSE({950,1450}, {2000,2500}, 40, {"positions",30;"usable share",0.85;"storage rate",8;"overflow rate",15;"units an hour",50;"hour rate",30}, "cost") -> {1432,1950}
 * @example =AOP.WAREHOUSE({95;30}, {10;20}, 40, {"positions",2}) -> {"Figure","Positions needed","Overflow positions","Share of positions used","Handling hours","Storage cost","Overflow cost","Handling cost","Fixed cost","Cost";1,3,1,1.5,"",0,0,0,0,0;2,1,0,0.5,"",0,0,0,0,0}
 * @example =AOP.WAREHOUSE({100,120}, {10,20}, {40;50}, {"positions",2}) -> #VALUE!
 * @example =AOP.WAREHOUSE({100,120}, {10,20}, 40, {"hour rate",25}) -> #VALUE!
 * @source Frazelle (2016), World-Class Warehousing and Material Handling, chapter 5; honeycombing: Bartholdi & Hackman (2019), Warehouse & Distribution Science, chapter 6.
 */
export function warehouse(
  inventory: any[][],
  throughput: any[][],
  unitsPerPosition: any[][],
  rates?: any[][],
  output?: WarehouseOutput,
  periods?: any[][],
): any[][] {
  return call(() => {
    const { series, direction } = readItemSeries(inventory, "inventory", [unitsPerPosition]);
    const count = series[0]?.length ?? 0;
    const shown = readChoice(output, "output", Object.values(WarehouseOutput), "table");
    const plan = warehousePlan({
      inventory: series,
      unitsPerPosition: readPerItem(unitsPerPosition, "unitsPerPosition", series.length, { above: 0 }),
      throughput: readThroughput(throughput, direction === "column", count),
      ...readRates(rates, count),
    });
    const row = (name: keyof WarehousePeriod): (number | null)[] => plan.map((period) => period[name]);
    if (shown !== "table") return writeSeries([row(shown)], direction);
    const names = readNames(periods, "periods", "inventory", count);
    return writeSeries(
      [
        [functionMessage("logistics.warehouse.word.figure"), ...names],
        ...figures.map((name) => [functionMessage(`logistics.warehouse.word.${name}`), ...row(name)]),
      ],
      direction,
    );
  });
}

const figures = [
  ...["positions", "overflow", "used", "hours"],
  ...["storage", "overflowCost", "handling", "fixed", "cost"],
] as readonly (keyof WarehousePeriod)[];

/** Units handled of all items together. */
function readThroughput(raw: unknown, runsDown: boolean, periods: number): number[] {
  const block = readBlock(raw, "throughput", { minimum: 0 });
  const rows = runsDown && block[0]?.length === 1 ? [block.flat()] : block;
  const found = rows[0]?.length ?? 0;
  if (found !== periods) throw new DomainError("invalid", "logistics.warehouse.periods", { found, periods });
  return Array.from({ length: periods }, (_, period) => rows.reduce((sum, row) => sum + (row[period] ?? 0), 0));
}

type Rates = Omit<Parameters<typeof warehousePlan>[0], "inventory" | "unitsPerPosition" | "throughput">;

function readRates(raw: unknown, periods: number): Rates {
  const figure = { each: "period", minimum: 0 } as const;
  const known = {
    positions: figure,
    "usable share": { ...figure, maximum: 1 },
    "peak factor": figure,
    "storage rate": figure,
    "committed positions": figure,
    "overflow rate": figure,
    "handling rate": figure,
    "units an hour": figure,
    "hour rate": figure,
    "fixed cost": figure,
  } as const;
  const read = isOmitted(raw) ? {} : readSettings(raw, "rates", known, periods);
  const row = (name: keyof typeof known): number[] | null => {
    const values = read[name as keyof typeof read] as readonly number[] | undefined;
    return values
      ? Array.from({ length: periods }, (_, period) => values[values.length === 1 ? 0 : period] ?? 0)
      : null;
  };
  const zero = Array.from({ length: periods }, () => 0);
  // A blank share or factor is one that was not entered.
  const orOne = (values: readonly number[] | null): number[] => (values ?? zero).map((value) => value || 1);
  const storageRate = row("storage rate") ?? zero;
  return {
    usableShare: orOne(row("usable share")),
    peakFactor: orOne(row("peak factor")),
    positions: row("positions"),
    committed: row("committed positions") ?? zero,
    storageRate,
    overflowRate: row("overflow rate") ?? storageRate,
    handlingRate: row("handling rate") ?? zero,
    unitsPerHour: row("units an hour") ?? zero,
    hourRate: row("hour rate") ?? zero,
    fixedCost: row("fixed cost") ?? zero,
  };
}
