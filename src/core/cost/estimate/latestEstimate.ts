import { DomainError } from "../../DomainError";
import type { EstimateInput } from "./EstimateInput";

/**
 * Latest estimate of a year: the actual of its closed periods and an estimate of the open ones, "actual + remaining plan" and its
 * variants. Hope & Fraser (2003), Beyond Budgeting; run rate and least-squares trend over the closed periods.
 */
export function latestEstimate(input: EstimateInput): number[] {
  const { actual, closed, periods } = input;
  const open = openPeriods(input);
  return Array.from({ length: periods }, (_, period) =>
    period < closed ? (actual[period] ?? 0) : (open(period) ?? 0),
  );
}

function openPeriods({ actual, plan, closed, periods, method, window }: EstimateInput): (period: number) => number {
  if (closed >= periods) return () => 0;
  const planned = (period: number): number => plan?.[period] ?? 0;
  const first = Math.max(0, closed - (window ?? closed));
  const seen = actual.slice(first, closed);
  const mean = seen.reduce((sum, value) => sum + value, 0) / seen.length;
  switch (method) {
    case "plan":
      return planned;
    case "runrate":
      if (seen.length === 0)
        throw new DomainError("notEnoughData", "cost.estimate.closed", { method, wanted: 1, closed });
      return () => mean;
    case "ratio": {
      if (closed === 0) throw new DomainError("notEnoughData", "cost.estimate.closed", { method, wanted: 1, closed });
      const [done, meant] = [actual, plan ?? []].map((row) =>
        row.slice(0, closed).reduce((sum, each) => sum + each, 0),
      );
      if (!meant) throw new DomainError("divisionByZero", "cost.estimate.ratio", { closed });
      return (period) => (planned(period) * (done ?? 0)) / meant;
    }
    case "trend": {
      if (seen.length < 2)
        throw new DomainError("notEnoughData", "cost.estimate.closed", { method, wanted: 2, closed });
      const middle = (first + closed - 1) / 2;
      const [up, across] = seen.reduce(
        ([above, below], value, index) => {
          const distance = first + index - middle;
          return [above + distance * (value - mean), below + distance ** 2];
        },
        [0, 0],
      );
      return (period) => mean + (up / across) * (period - middle);
    }
  }
}
