import { ModelBuilder } from "../../optimization/ModelBuilder";
import type { AggregateInput, WorkData } from "./AggregateInput";

/** The columns of a period in the model. */
export interface PeriodColumns {
  readonly workers: number | null;
  readonly hired: number | null;
  readonly laidOff: number | null;
  readonly regular: number;
  readonly overtime: number;
  readonly subcontracted: number;
  readonly stock: number;
  readonly backlog: number | null;
}

export interface AggregateModel {
  readonly builder: ModelBuilder;
  readonly columns: readonly PeriodColumns[];
  /** The row of each period's demand. */
  readonly balance: readonly number[];
}

/**
 * The linear model of Holt, Modigliani, Muth and Simon's problem with linear costs (Hanssmann and Hess 1960; Chopra and Meindl, chapter 8):
 * stock balance, workforce balance, hours. Level: the same people in all periods, all at work. Chase: people follow
 * demand, all at work, no stock beyond the least, no backlog. Neither takes overtime or subcontracting.
 */
export function aggregateModel(input: AggregateInput): AggregateModel {
  const builder = new ModelBuilder();
  const { strategy, work } = input;
  const isSteady = strategy === "level";
  const isFree = strategy === "optimal" || strategy === "whole";
  const ways = (limit: number): number => (isFree ? limit : 0);
  const columns = input.demand.map((_, period): PeriodColumns => {
    const at = (values: readonly number[]): number => values[period] ?? 0;
    const people = work ? workColumns(builder, work, period, strategy === "whole") : null;
    const isLast = period === input.demand.length - 1;
    const least = Math.max(at(input.minimumStock), isLast ? input.endStock : 0);
    const regularCost = at(input.materialCost) + at(input.regular.cost);
    const overtimeCost =
      at(input.materialCost) + at(input.overtime.cost) + (work ? at(work.overtimeWage) * work.hoursPerUnit : 0);
    return {
      workers: people?.workers ?? null,
      hired: people?.hired ?? null,
      laidOff: people?.laidOff ?? null,
      regular: builder.column({ cost: regularCost, upper: at(input.regular.limit) }),
      overtime: builder.column({ cost: overtimeCost, upper: ways(at(input.overtime.limit)) }),
      subcontracted: builder.column({ cost: at(input.subcontract.cost), upper: ways(at(input.subcontract.limit)) }),
      stock: builder.column({
        cost: at(input.holdingCost),
        lower: least,
        ...(strategy === "chase" ? { upper: Math.max(least, chaseStock(input, period)) } : {}),
      }),
      backlog:
        input.backlogCost && strategy !== "chase"
          ? builder.column({ cost: at(input.backlogCost), upper: isLast ? 0 : Infinity })
          : null,
    };
  });
  const balance = columns.map((own, period) => {
    const before = columns[period - 1];
    const demand = (input.demand[period] ?? 0) - (period === 0 ? input.startStock : 0);
    const term = (column: number | null | undefined, sign: number) =>
      column === null || column === undefined ? [] : [[column, sign] as const];
    if (work) hoursRows(builder, work, own, period, !isFree);
    if (work) workforceRows(builder, work, own, before, isSteady);
    return builder.row(demand, demand, [
      [own.regular, 1],
      [own.overtime, 1],
      [own.subcontracted, 1],
      [own.stock, -1],
      ...term(own.backlog, 1),
      ...term(before?.stock, 1),
      ...term(before?.backlog, -1),
    ]);
  });
  return { builder, columns, balance };
}

/** What is in stock at most when production follows demand: the opening stock as it runs down. */
function chaseStock({ demand, startStock }: AggregateInput, period: number): number {
  const sold = demand.slice(0, period + 1).reduce((sum, units) => sum + units, 0);
  return Math.max(0, startStock - sold);
}

function workColumns(builder: ModelBuilder, work: WorkData, period: number, isWhole: boolean) {
  const wage = (work.wage[period] ?? 0) * (work.hoursPerWorker[period] ?? 0);
  const isFree = period === 0 && work.start === null;
  return {
    workers: builder.column({ cost: wage, lower: work.minimum, upper: work.maximum, isWhole }),
    hired: builder.column({ cost: isFree ? 0 : work.hireCost, isWhole }),
    laidOff: builder.column({ cost: isFree ? 0 : work.layoffCost, isWhole }),
  };
}

/** Regular and overtime units need the hours of the people; a level or a chase plan uses them all. */
function hoursRows(builder: ModelBuilder, work: WorkData, own: PeriodColumns, period: number, isBusy: boolean): void {
  const workers = own.workers ?? 0;
  builder.row(isBusy ? 0 : -Infinity, 0, [
    [own.regular, work.hoursPerUnit],
    [workers, -(work.hoursPerWorker[period] ?? 0)],
  ]);
  builder.row(-Infinity, 0, [
    [own.overtime, work.hoursPerUnit],
    [workers, -(work.overtimeHoursPerWorker[period] ?? 0)],
  ]);
}

/** People = people before + hired - laid off; a level plan changes them before the first period only. */
function workforceRows(
  builder: ModelBuilder,
  work: WorkData,
  own: PeriodColumns,
  before: PeriodColumns | undefined,
  isSteady: boolean,
): void {
  const [workers, hired, laidOff] = [own.workers ?? 0, own.hired ?? 0, own.laidOff ?? 0];
  const start = before ? 0 : (work.start ?? 0);
  builder.row(start, start, [
    [workers, 1],
    [hired, -1],
    [laidOff, 1],
    ...(before?.workers === null || before === undefined ? [] : [[before.workers, -1] as const]),
  ]);
  if (isSteady && before)
    builder.row(0, 0, [
      [hired, 1],
      [laidOff, 1],
    ]);
}
