import { DomainError } from "../../core/DomainError";
import type { AggregateFigures } from "../../core/supply/aggregate/AggregateFigures";
import { functionMessage } from "../../messages/functionMessage";
import { call, readChoice, readVector } from "../support";
import { readAggregate } from "../support/readAggregate";
import { searchStatus } from "../support/searchStatus";
import { signalOf } from "../support/signalOf";
import { answerEach } from "../support/workers/answerEach";
import { supplyTasks } from "../support/workers/supplyTasks";

/**
 * How an aggregate plan meets demand.
 * @customenum {string}
 */
enum AggregateStrategyWord {
  /** The least cost of all ways together. */
  optimal = "optimal",
  /** The same with whole workers. */
  whole = "whole",
  /** One workforce all year, always at work; stock takes the swings. */
  level = "level",
  /** Production follows demand; people are hired and laid off. */
  chase = "chase",
}

/**
 * What AOP.AGGPLAN shows.
 * @customenum {string}
 */
enum AggregateOutput {
  /** The whole plan: a row a figure, a column a period, the total last. */
  table = "table",
  /** The total cost alone. */
  cost = "cost",
  /** What one more unit of demand in each period would cost; not with whole workers. */
  prices = "prices",
}

const flows = ["hired", "laidOff", "regular", "overtime", "subcontracted"] as const;
const balances = ["stock", "backlog"] as const;
type Row = (string | number | null)[];

/**
 * Aggregate plan of a product family: how much to make in regular time, overtime and by subcontracting, how many people to employ, what to hold and what to owe, at the least cost.
 * @customfunction AGGPLAN
 * @cancelable
 * @param demand Units demanded in each period: a row or a column.
 * @param settings Table of settings: name, then one value, or one a period. A row with its first value only counts for all periods. Costs a unit: material, regular, overtime, subcontract, holding (a period), backlog (a period; left out: nothing may be owed). Limits in units: regular limit, overtime limit, subcontract limit. People: hours a unit, hours a worker (a period), overtime hours a worker, wage and overtime wage (an hour), hire, layoff (a person), opening workers, minimum workers, maximum workers. Stock in units: opening stock, minimum stock, closing stock.
 * @param [strategy] optimal, whole (whole workers), level, chase. If omitted, optimal. Level and chase take neither overtime nor subcontracting.
 * @param [show] table, cost or prices. If omitted, table.
 * @returns Table: a row a figure with its name, a column a period, and the total (of workers, stock and units owed: the last period); the last row is the status with its gap. A column of demand gives the same turned: a row a period.
 * @example =AOP.AGGPLAN({80,120}, {"regular",10;"regular limit",100;"holding",1}, , "cost") -> 2020
 * @example =AOP.AGGPLAN({80,120}, {"regular",10;"regular limit",100;"overtime",12;"holding",3}, , "prices") -> {10,12}
 * @example =AOP.AGGPLAN({80,140}, {"regular",10;"regular limit",100;"holding",1}) -> #N/A
 * @example =AOP.AGGPLAN({80,120}, {"regullar",10}) -> #VALUE!
 * @source Hanssmann & Hess (1960); Chopra & Meindl, Supply Chain Management, chapter 8; solver: HiGHS (Huangfu & Hall 2018).
 */
export function aggPlan(
  demand: any[][],
  settings: any[][],
  strategy?: any,
  show?: any,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return call(() => {
    const { values, direction } = readVector(demand, "demand", { minimum: 0 });
    const way = readChoice(strategy, "strategy", Object.values(AggregateStrategyWord), "optimal");
    const output = readChoice(show, "show", Object.values(AggregateOutput), "table");
    if (output === "prices" && way === "whole") throw new DomainError("invalid", "supply.aggregate.noPrices");
    const input = readAggregate(values, settings, way);
    return answerEach(
      supplyTasks.aggregate,
      [input],
      ([plan]) => {
        if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
        const rows =
          output === "table" ? tableOf(plan) : output === "cost" ? [[plan.totalCost]] : [[...(plan.demandPrice ?? [])]];
        return direction === "row" ? rows : turned(rows);
      },
      signalOf(invocation),
    );
  });
}

function tableOf(plan: AggregateFigures): Row[] {
  const row = (name: keyof AggregateFigures, total: (values: readonly number[]) => number | null): Row[] => {
    const values = plan[name] as readonly number[] | null;
    return values ? [[functionMessage(`supply.aggregate.${name}`), ...values, total(values)]] : [];
  };
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const last = (values: readonly number[]): number => values[values.length - 1] ?? 0;
  const columns = plan.regular.length + 2;
  return [
    ...row("workers", last),
    ...flows.flatMap((name) => row(name, sum)),
    ...balances.flatMap((name) => row(name, last)),
    ...row("cost", sum),
    ...row("demandPrice", () => null),
    searchStatus(plan.totalCost, plan.totalCost * (1 - plan.gap), columns),
  ];
}

function turned(rows: readonly Row[]): Row[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}
