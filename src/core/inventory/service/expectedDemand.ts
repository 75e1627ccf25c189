import type { StockDemand } from "./StockDemand";

/** Units a period that are expected (0 where the mean is not known: stock is then counted from the expected demand on). */
export function expectedDemand({ mean, demandInterval }: StockDemand): number {
  return (mean ?? 0) / (demandInterval ?? 1);
}
