import type { AssemblyLine, LineBalance } from "./AssemblyLine";
import { bestBalance, stationsOf } from "./bestBalance";
import { ruleBalance, type BalanceRule } from "./ruleBalance";
import { stationBound } from "./stationBound";

/** A line and how to balance it. */
export interface BalanceInput {
  readonly line: AssemblyLine;
  readonly method: "optimal" | BalanceRule;
}

/** The tasks on their stations, with the fewest stations that any line needs. */
export function balanceLine({ line, method }: BalanceInput): LineBalance {
  const bound = stationBound(line.times, line.cycleTime);
  if (method !== "optimal") {
    const stationOf = ruleBalance(line, method);
    return { stationOf, stations: stationsOf(stationOf), bound: Math.max(1, bound) };
  }
  const { stationOf, proven } = bestBalance(line);
  const stations = stationsOf(stationOf);
  return { stationOf, stations, bound: proven ? stations : bound };
}
