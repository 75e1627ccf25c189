import {
  distributionParameters,
  type DriverDistribution,
  type UncertainDriver,
} from "../../core/risk/simulation/UncertainDriver";
import { DomainError } from "../../core/DomainError";
import type { Cell } from "./Cell";
import { describeCell } from "./describeCell";
import { keyText } from "./keyText";
import { nearestWord } from "./nearestWord";
import { readMatrix } from "./readMatrix";

const distributions = Object.keys(distributionParameters) as DriverDistribution[];

/** Drivers of a table: name, distribution, parameters from the third column on. A header and blank rows are skipped. */
export function readUncertainDrivers(raw: unknown, argument: string): UncertainDriver[] {
  const rows = readMatrix(raw, argument);
  if (rows.length === 0) throw new DomainError("invalid", "functions.required", { argument });
  const columns = rows[0]?.length ?? 0;
  if (columns < 3) throw new DomainError("invalid", "risk.simulate.columns", { columns });
  const drivers = rows.flatMap((cells, index) => {
    const isBlank = cells.every((cell) => cell === null || cell === 0);
    const isHeader =
      index === 0 &&
      cells.every((cell) => cell === null || cell === 0 || typeof cell === "string") &&
      !distributions.some((each) => each === String(cells[1]).trim().toLowerCase());
    return isBlank || isHeader ? [] : [driverOf(cells, index + 1)];
  });
  if (drivers.length === 0) throw new DomainError("invalid", "risk.simulate.none");
  return drivers;
}

function driverOf([first = null, second = null, ...rest]: readonly Cell[], row: number): UncertainDriver {
  const name = first === null || first === 0 || typeof first === "object" ? "" : keyText(first);
  if (name === "") throw new DomainError("invalid", "risk.simulate.name", { row });
  const word = second === null || typeof second === "object" ? "" : keyText(second).toLowerCase();
  const distribution = distributions.find((each) => each === word);
  if (distribution === undefined) {
    const nearest = nearestWord(word, distributions);
    const values = { row, found: word, nearest: nearest ?? "", choices: distributions.join(", ") };
    throw new DomainError("invalid", nearest === null ? "risk.simulate.unknown" : "risk.simulate.nearest", values);
  }
  // The desktop passes the blank cells behind the last value as 0.
  const last = rest.findLastIndex((cell) => cell !== null && cell !== 0);
  const count = distribution === "empirical" ? last + 1 : distributionParameters[distribution].length;
  const parameters = Array.from({ length: count }, (_, index) => {
    const cell = rest[index] ?? 0;
    if (typeof cell === "number") return cell;
    throw new DomainError("invalid", "risk.simulate.number", { row, column: index + 3, found: describeCell(cell) });
  });
  checkParameters(distribution, parameters, row);
  return { name, distribution, parameters };
}

function checkParameters(distribution: DriverDistribution, parameters: readonly number[], row: number): void {
  const [first = 0, second = 0] = parameters;
  const names: readonly string[] = distributionParameters[distribution];
  const wrong = (key: string, index: number): DomainError => {
    const values = { row, distribution, parameter: names[index] ?? "", value: parameters[index] ?? 0 };
    return new DomainError("invalid", `risk.simulate.${key}`, values);
  };
  const deviation = names.indexOf("deviation");
  if (deviation >= 0 && (parameters[deviation] ?? 0) < 0) throw wrong("negative", deviation);
  if ((distribution === "lognormal" || distribution === "gamma") && first <= 0) throw wrong("positive", 0);
  if ((distribution === "poisson" || distribution === "negbin") && first < 0) throw wrong("negative", 0);
  if (distribution === "event" && (first < 0 || first > 1)) throw wrong("chance", 0);
  if (distribution === "empirical" && parameters.length === 0) throw wrong("values", 0);
  const isRange = names[0] === "least";
  if (isRange && (first > second || parameters.some((value, index) => value < (parameters[index - 1] ?? value))))
    throw new DomainError("invalid", "risk.simulate.order", { row, values: parameters.join(", ") });
}
