import { DomainError } from "../../core/DomainError";
import type { StockDemand } from "../../core/inventory/service/StockDemand";
import { StockDistribution } from "./choices/StockDistribution";
import { isOmitted } from "./isOmitted";
import { itemsOf } from "./itemsOf";
import { readChoicePerItem } from "./readChoicePerItem";
import { readPerItem } from "./readPerItem";
import { readSparseBlock } from "./readSparseBlock";
import type { Direction } from "./Vector";

/** The arguments by which the stock functions know an item's demand, as Excel passes them, under their parameters' names. */
export interface DemandArguments {
  readonly meanDemand: unknown;
  readonly deviation: unknown;
  readonly leadTime: unknown;
  readonly deviationOfLeadTime: unknown;
  readonly reviewPeriod: unknown;
  readonly distribution: unknown;
  readonly demandInterval: unknown;
}

/** The items of a call and each one's demand. */
export interface StockDemands {
  readonly count: number;
  readonly direction: Direction;
  demandOf(item: number): StockDemand;
}

/** What stands for an argument that is left out; without it, it must be given. */
export interface DemandDefaults {
  readonly leadTime?: number;
  readonly deviation?: number;
}

/** Reads the demand of one item or of a list of items; `others` are the other arguments with one value an item. */
export function readStockDemand(
  given: DemandArguments,
  others: readonly unknown[],
  defaults: DemandDefaults = {},
): StockDemands {
  const { meanDemand, deviation, leadTime, deviationOfLeadTime, reviewPeriod, distribution, demandInterval } = given;
  const lists = [...others, meanDemand, leadTime, deviationOfLeadTime, reviewPeriod, distribution, demandInterval];
  // Without a distribution an intermittent item is calculated as it is.
  const usual = isOmitted(demandInterval) ? "normal" : "compound";
  const readWords = (count: number): (`${StockDistribution}` | "compound")[] => {
    const wordOf = readChoicePerItem<StockDistribution | "compound">(
      ...([distribution, "distribution", count, Object.values(StockDistribution), usual] as const),
    );
    return Array.from({ length: count }, (_, item) => wordOf(item));
  };
  const isEmpirical = readWords(itemsOf(distribution).count).includes("empirical");
  const errors = isEmpirical ? errorsOf(deviation, itemsOf(...lists).count) : null;
  const { count, direction } = itemsOf(...lists, errors ? errors.map(() => [0]) : deviation);
  if (errors && errors.length > 1 && errors.length !== count)
    throw new DomainError("invalid", "inventory.errors.rows", { rows: errors.length, count });
  const words = readWords(count);
  if (isEmpirical && words.some((word) => word !== "empirical"))
    throw new DomainError("invalid", "inventory.errors.mixed");
  const read = (raw: unknown, name: string, fallback?: number): number[] =>
    readPerItem(raw, name, count, { minimum: 0, ...(fallback === undefined ? {} : { default: fallback }) });
  // Poisson demand has the deviation that it has.
  const isPoisson = words.every((word) => word === "poisson");
  const deviations = errors ? null : read(deviation, "deviation", isPoisson ? 0 : defaults.deviation);
  const leadTimes = read(leadTime, "leadTime", defaults.leadTime);
  const leadTimeDeviations = read(deviationOfLeadTime, "deviationOfLeadTime", 0);
  const means = isOmitted(meanDemand) ? null : read(meanDemand, "meanDemand");
  const reviews = read(reviewPeriod, "reviewPeriod", 0);
  const intervals = read(demandInterval, "demandInterval", 0);

  return {
    count,
    direction,
    // Literals of one shape: put together from spread parts, 10,000 items would take longer than all of their formulas.
    demandOf: (item) => {
      const mean = means?.[item] ?? null;
      const leadTime = leadTimes[item] ?? 0;
      const deviationOfLeadTime = leadTimeDeviations[item] ?? 0;
      const reviewPeriod = reviews[item] ?? 0;
      const demandInterval = intervals[item] || null;
      const word = words[item] ?? "normal";
      if (word === "empirical") {
        const own = errors?.[errors.length === 1 ? 0 : item] ?? [];
        return { mean, leadTime, deviationOfLeadTime, reviewPeriod, demandInterval, errors: own };
      }
      const distribution = word === "compound" && demandInterval === null ? "normal" : word;
      const deviation = deviations?.[item] ?? 0;
      return { mean, leadTime, deviationOfLeadTime, reviewPeriod, demandInterval, distribution, deviation };
    },
  };
}

/** Forecast errors by item: a single row or column belongs to one item, unless the other arguments name several. */
function errorsOf(raw: unknown, otherItems: number): number[][] {
  const block = readSparseBlock(raw, "deviation").map((row) => row.filter((value) => value !== null));
  return otherItems === 1 && block.every((row) => row.length <= 1) ? [block.flat()] : block;
}
