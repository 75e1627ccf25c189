import { DomainError } from "../../core/DomainError";
import { impliedShortageCost } from "../../core/inventory/network/impliedShortageCost";
import type { SerialInput } from "../../core/inventory/network/serialBaseStock";
import type { NamedNetwork } from "./readNetwork";

/** What the chain's customers ask, and the cost of letting them wait; null: the cost that makes the last stage's service the best one. */
export interface ChainDemand {
  readonly mean: number;
  readonly distribution: SerialInput["distribution"];
  readonly shortageCost: number | null;
}

/** A network as a serial chain, the stage at the customers first; `order` has the stages' numbers in that order. */
export function readSerialChain(
  { names, network: { stages, arcs, order } }: NamedNetwork,
  { mean, distribution, shortageCost }: ChainDemand,
): { readonly input: SerialInput; readonly order: readonly number[] } {
  const downwards = [...order].reverse();
  const [last] = downwards;
  const isChain =
    arcs.length === stages.length - 1 &&
    downwards.every((stage, index) => index === 0 || arcs.some((arc) => isArc(arc, stage, downwards[index - 1])));
  if (!isChain) throw new DomainError("invalid", "inventory.serial.chain");
  stages.forEach(({ demandDeviation, inboundServiceTime, longestServiceTime }, stage) => {
    const isLast = stage === last;
    if (!isLast && demandDeviation > 0)
      throw new DomainError("invalid", "inventory.serial.demand", { name: names[stage] ?? "" });
    if (inboundServiceTime > 0 || (isLast ? longestServiceTime !== 0 : longestServiceTime !== null))
      throw new DomainError("invalid", "inventory.serial.times", { name: names[stage] ?? "" });
  });
  const atCustomers = stages[last ?? 0];
  return {
    order: downwards,
    input: {
      stages: downwards.map((stage) => ({
        name: names[stage] ?? "",
        leadTime: stages[stage]?.processingTime ?? 0,
        holdingCost: stages[stage]?.holdingCost ?? 0,
      })),
      mean,
      deviation: atCustomers?.demandDeviation ?? 0,
      distribution,
      shortageCost: shortageCost ?? impliedShortageCost(atCustomers?.holdingCost ?? 0, atCustomers?.safetyFactor ?? 0),
    },
  };
}

function isArc(arc: NamedNetwork["network"]["arcs"][number], supplier: number, customer: number | undefined): boolean {
  return arc.supplier === supplier && arc.customer === customer && arc.quantity === 1;
}
