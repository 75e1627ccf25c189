import { DomainError } from "../../DomainError";
import { constantDemand } from "../constantDemand";
import { normalDemand } from "../normalDemand";
import { fallingRoot } from "../service/fallingRoot";
import { uniformSumTail } from "./uniformSumTail";
import type { SeasonDemand } from "./SeasonDemand";

const mostPeriods = 120;

/** Demand of so many periods that each lie anywhere between `low` and `high`: Irwin (1927) and Hall (1927). Beyond 120 periods normal, which is the same to four digits. */
export function uniformDemand(low: number, high: number, periods: number): SeasonDemand {
  if (high < low) throw new DomainError("invalid", "inventory.newsvendor.uniform", { low, high });
  const [width, mean] = [high - low, (periods * (low + high)) / 2];
  if (width === 0) return constantDemand(mean);
  if (periods > mostPeriods) return normalDemand(mean, width * Math.sqrt(periods / 12));
  const scaled = (stock: number): number => (stock - periods * low) / width;
  return {
    mean,
    quantile: (share) => {
      const risk = (units: number): number => uniformSumTail(units, periods).risk;
      const units = periods === 1 ? share : fallingRoot((at) => risk(at) - (1 - share), 0, periods);
      return periods * low + width * units;
    },
    expectedShortage: (stock) => width * uniformSumTail(scaled(stock), periods).excess,
  };
}
