import { DomainError } from "../../core/DomainError";
import type { DemandDistribution } from "../../core/inventory/DemandDistribution";
import type { ForecastErrorInput } from "../../core/inventory/forecastErrorDemand";
import type { ProtectionInput } from "../../core/inventory/ProtectionInput";
import type { ServiceGoal } from "../../core/inventory/ServiceGoal";
import { eachItem } from "./eachItem";
import { isOmitted } from "./isOmitted";
import { itemsOf } from "./itemsOf";
import { readPerItem } from "./readPerItem";
import { readSparseBlock } from "./readSparseBlock";
import { writeVector } from "./writeVector";

/** The arguments that the stock functions share, as Excel passes them, under their parameters' names; the two words are read already. */
export interface StockArguments {
  readonly serviceTarget: unknown;
  readonly deviation: unknown;
  readonly leadTime: unknown;
  readonly deviationOfLeadTime: unknown;
  readonly meanDemand: unknown;
  readonly reviewPeriod: unknown;
  readonly serviceType: ServiceGoal["type"];
  readonly orderQuantity: unknown;
  readonly distribution: DemandDistribution;
}

type StockCalculation = (demand: ProtectionInput | ForecastErrorInput, goal: ServiceGoal) => number;

/** Reads one item or a list of items; `answer` gives the calculation's number for each, lying as the list did. */
export function readStockItems(given: StockArguments): { answer(calculate: StockCalculation): unknown[][] } {
  const { deviation, serviceTarget, leadTime, deviationOfLeadTime, meanDemand, reviewPeriod, orderQuantity } = given;
  const { distribution, serviceType: type } = given;
  const lists = [serviceTarget, leadTime, deviationOfLeadTime, meanDemand, reviewPeriod, orderQuantity];
  const errors = distribution === "empirical" ? errorsOf(deviation, itemsOf(...lists).count) : null;
  const { count, direction } = errors
    ? itemsOf(
        ...lists,
        errors.map(() => [0]),
      )
    : itemsOf(...lists, deviation);
  if (errors && errors.length > 1 && errors.length !== count)
    throw new DomainError("invalid", "inventory.errors.rows", { rows: errors.length, count });
  const read = (raw: unknown, name: string, fallback?: number): number[] =>
    readPerItem(raw, name, count, { minimum: 0, ...(fallback === undefined ? {} : { default: fallback }) });
  const targets = readPerItem(serviceTarget, "serviceTarget", count);
  const deviations = errors ? null : read(deviation, "deviation");
  const leadTimes = read(leadTime, "leadTime");
  const leadTimeDeviations = read(deviationOfLeadTime, "deviationOfLeadTime", 0);
  const means = isOmitted(meanDemand) ? null : read(meanDemand, "meanDemand");
  const reviews = read(reviewPeriod, "reviewPeriod", 0);
  if (type !== "cycle" && isOmitted(orderQuantity))
    throw new DomainError("invalid", "inventory.service.orderQuantity", { type });
  const quantities = type === "cycle" ? null : readPerItem(orderQuantity, "orderQuantity", count, { above: 0 });

  const demandOf = (item: number): ProtectionInput | ForecastErrorInput => {
    const shared = {
      mean: means?.[item] ?? null,
      leadTime: leadTimes[item] ?? 0,
      deviationOfLeadTime: leadTimeDeviations[item] ?? 0,
      reviewPeriod: reviews[item] ?? 0,
    };
    if (distribution === "empirical") return { ...shared, errors: errors?.[errors.length === 1 ? 0 : item] ?? [] };
    return { ...shared, distribution, deviation: deviations?.[item] ?? 0 };
  };
  const goalOf = (item: number): ServiceGoal => {
    const target = targets[item] ?? 0;
    return type === "cycle" ? { type, target } : { type, target, orderQuantity: quantities?.[item] ?? 0 };
  };
  return {
    answer: (calculate) =>
      writeVector(
        eachItem(count, (item) => calculate(demandOf(item), goalOf(item))),
        direction,
      ),
  };
}

/** Forecast errors by item: a single row or column belongs to one item, unless the other arguments name several. */
function errorsOf(raw: unknown, otherItems: number): number[][] {
  const block = readSparseBlock(raw, "deviation").map((row) => row.filter((value) => value !== null));
  return otherItems === 1 && block.every((row) => row.length <= 1) ? [block.flat()] : block;
}
