import { DomainError } from "../../DomainError";
import { solveLinear } from "../../optimization/solveLinear";
import type { SolverLimits } from "../../optimization/SolverLimits";
import type { AggregateInput } from "./AggregateInput";
import { aggregateModel } from "./aggregateModel";
import type { AggregateFigures } from "./AggregateFigures";

/**
 * The aggregate plan of least cost for a strategy (see aggregateModel). The solver must be loaded. Errors: "infeasible" where demand
 * cannot be met with the limits, naming the first period from which it is short.
 */
export function aggregatePlan(input: AggregateInput, limits?: SolverLimits): AggregateFigures {
  const { builder, columns, balance } = aggregateModel(input);
  const model = builder.build();
  const solution = solveLinear(model, limits);
  if (solution.status === "infeasible") throw shortOf(input);
  if (solution.status === "unbounded") throw new DomainError("invalid", "supply.aggregate.unbounded");
  if (solution.status === "unsolved") throw new DomainError("noConvergence", "supply.aggregate.unsolved");
  const value = (column: number | null): number => (column === null ? 0 : clean(solution.values[column] ?? 0));
  const people = (pick: "workers" | "hired" | "laidOff"): readonly number[] | null =>
    input.work ? columns.map((own) => value(own[pick])) : null;
  const cost = columns.map((own) =>
    Object.values(own).reduce<number>(
      (sum, column: number | null) => sum + (column === null ? 0 : (model.cost[column] ?? 0) * value(column)),
      0,
    ),
  );
  return {
    status: solution.status,
    gap: solution.gap,
    workers: people("workers"),
    hired: people("hired"),
    laidOff: people("laidOff"),
    regular: columns.map((own) => value(own.regular)),
    overtime: columns.map((own) => value(own.overtime)),
    subcontracted: columns.map((own) => value(own.subcontracted)),
    stock: columns.map((own) => value(own.stock)),
    backlog: columns.map((own) => value(own.backlog)),
    cost,
    totalCost: cost.reduce((sum, each) => sum + each, 0),
    demandPrice: solution.rowPrices && balance.map((row) => clean(solution.rowPrices?.[row] ?? 0)),
  };
}

/** The solver's last digits are noise: 1e-9 workers are none. */
function clean(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-7 * Math.max(1, Math.abs(value)) ? whole + 0 : value;
}

/** Why there is no plan: the first period whose demand so far is more than all ways together can bring, or the strategy itself. */
function shortOf(input: AggregateInput): DomainError {
  let [needed, possible] = [0, input.startStock];
  for (const [period, units] of input.demand.entries()) {
    needed += units;
    possible += mostIn(input, period);
    if (possible < needed - 1e-9 && (input.backlogCost === null || period === input.demand.length - 1))
      return new DomainError("infeasible", "supply.aggregate.short", {
        period: period + 1,
        units: Math.ceil(needed - possible),
      });
  }
  return new DomainError("infeasible", "supply.aggregate.strategy", { strategy: input.strategy });
}

function mostIn({ work, regular, overtime, subcontract, strategy }: AggregateInput, period: number): number {
  const limit = (values: readonly number[]): number => values[period] ?? 0;
  const hours = (values: readonly number[]): number =>
    work ? (work.maximum * (values[period] ?? 0)) / work.hoursPerUnit : Infinity;
  const usual = Math.min(limit(regular.limit), hours(work?.hoursPerWorker ?? []));
  if (strategy === "level" || strategy === "chase") return usual;
  return usual + Math.min(limit(overtime.limit), hours(work?.overtimeHoursPerWorker ?? [])) + limit(subcontract.limit);
}
