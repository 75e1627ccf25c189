import { projectStock } from "../../inventory/projectStock";

/** What a run-out leaves. */
export interface RunOutResult {
  /** Units left at the end of each period; demand that finds none is lost. */
  readonly closing: readonly number[];
  /** Run-out demand of all periods. */
  readonly demand: number;
  /** Units left after the last period. */
  readonly leftover: number;
  /** Units of demand that the stock does not cover: a last order to make or buy. */
  readonly short: number;
  /** Period in which the stock is used up, 1 = the first; null where some is left. */
  readonly usedUpIn: number | null;
}

/** Sets the run-out demand of one item against its stock. */
export function runOutResult(demand: readonly number[], stock: number): RunOutResult {
  const { closing, shortage } = projectStock(stock, [], demand, "lost");
  const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
  const usedUp = closing.findIndex((units) => units <= 0);
  return {
    closing,
    demand: sum(demand),
    leftover: closing[closing.length - 1] ?? stock,
    short: sum(shortage),
    usedUpIn: usedUp < 0 ? null : usedUp + 1,
  };
}
