import { DomainError } from "../DomainError";
import type { LotSizing } from "./LotSizing";
import { orderSize } from "./orderSize";

/** Rounding noise, in units, that must not start an order: 0.3 - 0.1 - 0.1 - 0.1 is not quite 0. */
const tolerance = 1e-9;

/** One item's record of material requirements planning; every row in units, one value a period. */
export interface RequirementsInput {
  readonly gross: readonly number[];
  /** Stock before the first period. */
  readonly opening: number;
  readonly scheduledReceipts: readonly number[];
  /** Units that should be left at the end of each period. */
  readonly safetyStock: readonly number[];
  /** Whole periods from release to receipt. */
  readonly leadTime: number;
  readonly lots: LotSizing;
}

/** What the record answers. */
export interface RequirementsRecord {
  /** What the period lacks to end at its safety stock, before its own planned receipt. */
  readonly net: readonly number[];
  readonly plannedReceipts: readonly number[];
  /** Orders to release in each period for the receipts `leadTime` later. */
  readonly plannedReleases: readonly number[];
  /** Orders that should have been released before the first period. */
  readonly pastDue: number;
  readonly closing: readonly number[];
}

/**
 * MRP netting of one item: net requirement = safety stock - (stock + scheduled receipts - gross requirement) where that
 * is positive; the lot rule makes a planned receipt of it, and the lead time its release. Orlicky (1975), chapter 4;
 * Jacobs & Chase, "Material requirements planning".
 */
export function netRequirements(input: RequirementsInput): RequirementsRecord {
  const { gross, scheduledReceipts, safetyStock, leadTime, lots } = input;
  checkLots(lots);
  const periods = gross.length;
  const net: number[] = [];
  const plannedReceipts: number[] = [];
  const closing: number[] = [];
  const change = (period: number): number => (scheduledReceipts[period] ?? 0) - (gross[period] ?? 0);
  let stock = input.opening;
  for (let period = 0; period < periods; period++) {
    stock += change(period);
    const missing = (safetyStock[period] ?? 0) - stock;
    const lacking = missing > tolerance ? missing : 0;
    const window = lots.rule === "poq" ? Math.min(periods, period + lots.lotSize) : period + 1;
    const receipt = lacking > 0 ? orderSize(greatestLack(stock, period, window), lots) : 0;
    stock += receipt;
    net.push(lacking);
    plannedReceipts.push(receipt);
    closing.push(stock);
  }
  const plannedReleases = gross.map((_, period) => plannedReceipts[period + leadTime] ?? 0);
  const pastDue = plannedReceipts.slice(0, leadTime).reduce((sum, units) => sum + units, 0);
  return { net, plannedReceipts, plannedReleases, pastDue, closing };

  /** The receipt that keeps the safety stock to the end of the window is the deepest point that the stock would reach without it. */
  function greatestLack(stockNow: number, from: number, end: number): number {
    let [projected, deepest] = [stockNow, (safetyStock[from] ?? 0) - stockNow];
    for (let period = from + 1; period < end; period++) {
      projected += change(period);
      deepest = Math.max(deepest, (safetyStock[period] ?? 0) - projected);
    }
    return deepest;
  }
}

function checkLots({ rule, lotSize }: LotSizing): void {
  if (rule === "foq" && !(lotSize > 0)) throw new DomainError("invalid", "supply.lots.foq", { lotSize });
  if (rule === "poq" && !(Number.isInteger(lotSize) && lotSize > 0))
    throw new DomainError("invalid", "supply.lots.poq", { lotSize });
}
