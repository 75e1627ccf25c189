import { DomainError } from "../../core/DomainError";
import { quantileOf } from "../../core/risk/simulation/quantileOf";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readBlock, readChoice, readInteger } from "../support";
import { readUncertainDrivers } from "../support/readUncertainDrivers";
import { answerEach } from "../support/workers/answerEach";
import { riskTasks } from "../support/workers/riskTasks";

/**
 * What the answer shows.
 * @customenum {string}
 */
enum DrawAnswer {
  /** A row a trial. */
  draws = "draws",
  /** A row a driver: mean, standard deviation, P10, P50, P90, least, most. */
  summary = "summary",
}

const mostCells = 500_000;

/**
 * Seeded draws of uncertain drivers: a row a trial, a column a driver, the same for the same seed. Drivers may depend on one another.
 * @customfunction SIMULATE
 * @param drivers Table, a row a driver: name, distribution, then its parameters in the driver's unit. normal, lognormal, gamma, negbin: mean, standard deviation; poisson: mean; uniform: least, most; triangular, pert: least, mode, most; event: chance (0 to 1), impact; empirical: the values seen, up to the last that is not 0; fixed: value.
 * @param [trials] Draws of each driver. If omitted, 1000.
 * @param [seed] Whole number; another gives other draws. If omitted, 1.
 * @param [correlations] Matrix of correlations between the drivers (of their normal scores), -1 to 1 with 1 in the diagonal. If omitted, they are independent.
 * @param {DrawAnswer} [answer] draws or summary. If omitted, draws.
 * @returns Draws: the drivers' names, then a row a trial. Summary: a table with a row a driver.
 * @example =INDEX(AOP.SIMULATE({"Demand","uniform",100,100;"Rate","fixed",1.1,0}, 3), 2, 2) -> 1.1
 * @example =ROWS(AOP.SIMULATE({"Demand","normal",100,10}, 500)) -> 501
 * @example =AOP.SIMULATE({"Demand","triangular",120,100,90}) -> #VALUE!
 * @source Law (2015), Simulation Modeling and Analysis, chapter 8 (inverse transform); Nelsen (2006), An Introduction to Copulas, section 2.3; random numbers: Blackman & Vigna (2021), xoshiro128**.
 */
export function simulate(
  drivers: any[][],
  trials?: any,
  seed?: any,
  correlations?: any[][],
  answer?: DrawAnswer,
): any[][] | Promise<any[][]> {
  return call(() => {
    const given = readUncertainDrivers(drivers, "drivers");
    const count = readInteger(trials, "trials", { default: 1000, minimum: 1, maximum: 100_000 });
    if (count * given.length > mostCells)
      throw new DomainError("invalid", "risk.simulate.many", { trials: count, drivers: given.length, most: mostCells });
    const input = {
      drivers: given,
      trials: count,
      seed: readInteger(seed, "seed", { default: 1, minimum: 0, maximum: 2 ** 31 }),
      correlations: isOmitted(correlations) ? null : readCorrelations(correlations, given.length),
    };
    const wanted = readChoice(answer, "answer", Object.values(DrawAnswer), "draws");
    const names = given.map(({ name }) => name);
    return answerEach(riskTasks.drivers, [input], ([draws]) => {
      if (!draws || draws instanceof DomainError) throw draws ?? new Error("No draws.");
      return wanted === "draws" ? [names, ...draws] : summaryOf(names, draws);
    });
  });
}

function readCorrelations(raw: unknown, count: number): number[][] {
  const matrix = readBlock(raw, "correlations");
  const refuse = (row: number, column: number): DomainError =>
    new DomainError("invalid", "risk.simulate.correlations", { count, row: row + 1, column: column + 1 });
  if (matrix.length !== count || matrix[0]?.length !== count)
    throw refuse(Math.min(matrix.length, count), Math.min(matrix[0]?.length ?? 0, count));
  matrix.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const mirrored = matrix[column]?.[row] ?? 0;
      if (Math.abs(value - mirrored) > 1e-9 || Math.abs(value) > 1 || (row === column && value !== 1))
        throw refuse(row, column);
    }),
  );
  return matrix;
}

function summaryOf(names: readonly string[], draws: readonly (readonly number[])[]): (string | number)[][] {
  const word = (name: string): string => functionMessage(`risk.simulate.${name}`);
  return [
    [word("driver"), word("mean"), word("deviation"), "P10", "P50", "P90", word("least"), word("most")],
    ...names.map((name, index) => {
      const values = Float64Array.from(draws, (row) => row[index] ?? 0).sort();
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      const deviation = values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0;
      const bands = [0.1, 0.5, 0.9, 0, 1].map((share) => quantileOf(values, share));
      return [name, mean, deviation, ...bands];
    }),
  ];
}
