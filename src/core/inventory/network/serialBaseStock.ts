import { DomainError } from "../../DomainError";
import { serialNormalPlan } from "./serialNormalPlan";
import { serialPoissonPlan } from "./serialPoissonPlan";

/** Above this mean over all lead times Poisson demand is taken as normal: the two are then some tenth of a deviation apart at most. */
const mostPoissonMean = 20_000;

/** A serial chain, the stage at the customers first. */
export interface SerialInput {
  readonly stages: readonly { readonly name: string; readonly leadTime: number; readonly holdingCost: number }[];
  /** Mean and standard deviation of demand a period, in units; Poisson takes its own deviation. */
  readonly mean: number;
  readonly deviation: number;
  readonly distribution: "normal" | "poisson";
  /** Cost of a unit owed to customers for a period. */
  readonly shortageCost: number;
}

/** Stock levels of a stage in units. */
export interface SerialStagePlan {
  /** Order up to this: stock here, on its way here, and everywhere below, less what customers are owed. */
  readonly echelonLevel: number;
  /** The same as a level of the stage's own stock and what is ordered by it but not yet there. */
  readonly localLevel: number;
  /** Echelon level beyond the demand expected over the lead times from here to the customers. */
  readonly safetyStock: number;
}

/** Stock levels of a chain, the stage at the customers first, and its cost a period: stock on its way included, and what customers wait for. */
export interface SerialStock {
  readonly stages: readonly SerialStagePlan[];
  readonly cost: number;
}

/**
 * Least-cost base-stock levels of a serial chain in which a stage may run out and the next one waits (stochastic service): Clark & Scarf
 * (1960), Management Science 6(4). Continuous review, lead times that do not vary, unmet demand served later.
 */
export function serialBaseStock({ stages, mean, deviation, distribution, shortageCost }: SerialInput): SerialStock {
  const echelons = stages.map(({ name, leadTime, holdingCost }, index) => {
    const supplierCost = stages[index + 1]?.holdingCost ?? 0;
    const echelonHoldingCost = holdingCost - supplierCost;
    if (echelonHoldingCost > 0) {
      const variance = distribution === "poisson" ? mean * leadTime : deviation ** 2 * leadTime;
      return { echelonHoldingCost, mean: mean * leadTime, deviation: Math.sqrt(variance) };
    }
    throw new DomainError("invalid", "inventory.serial.holdingCost", { name, holdingCost, supplierCost });
  });
  const chain = { stages: echelons, shortCost: shortageCost + (stages[0]?.holdingCost ?? 0) };
  const demand = echelons.reduce((sum, stage) => sum + stage.mean, 0);
  const isWhole = distribution === "poisson" && demand <= mostPoissonMean;
  const { levels, cost } = isWhole ? serialPoissonPlan(chain) : serialNormalPlan(chain);
  let expected = 0;
  const plans = levels.map((level, index) => {
    expected += echelons[index]?.mean ?? 0;
    // More stock below than a later stage lets through is never there.
    const reached = Math.min(...levels.slice(index));
    const below = index === 0 ? 0 : Math.min(...levels.slice(index - 1));
    return { echelonLevel: level, localLevel: reached - below, safetyStock: level - expected };
  });
  return { stages: plans, cost };
}
