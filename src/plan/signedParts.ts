import type { PlanContext } from "./PlanContext";
import type { SheetKey } from "./planTemplates";

interface SignedPart {
  /** Heading of its fingerprint on Sign-off. */
  readonly name: string;
  /** Defined name of the fingerprint in force. */
  readonly print: string;
  readonly grid: string;
  readonly sheet: SheetKey;
}

const all: readonly SignedPart[] = [
  { name: "Demand", print: "Print_Demand", grid: "Demand_Units", sheet: "demandPlan" },
  { name: "Stock and supply", print: "Print_Supply", grid: "Supply_Units", sheet: "supplyPlan" },
  { name: "Cost budget", print: "Print_Cost", grid: "Cost_Plan", sheet: "costBudget" },
];

/** The parts of the plan that are signed, each with its fingerprint. */
export function signedParts(context: PlanContext): readonly SignedPart[] {
  return all.filter(({ sheet }) => context.has(sheet));
}
