import { message } from "../../../messages/message";
import type { LogisticsPlan, PlanLane } from "../../../office/logistics/LogisticsPlan";
import type { Flow } from "../../components/flow/Flow";

/** What the width of a band can show. */
export const flowMeasures = ["kilograms", "units", "pallets", "freight"] as const;
export type FlowMeasure = (typeof flowMeasures)[number];

/** What the colour of a band can show. */
export const flowGroups = ["carrier", "mode"] as const;
export type FlowGroup = (typeof flowGroups)[number];

/** The lanes of the plan as flows over all its periods; freight that is not known is 0. */
export function laneFlows({ lanes }: LogisticsPlan, measure: FlowMeasure, group: FlowGroup): Flow[] {
  return lanes.map((lane) => ({
    from: lane.from || message("taskpane.logistics.noOrigin"),
    to: lane.region || lane.lane,
    group: lane[group] || message("taskpane.logistics.noGroup"),
    amount: amountOf(lane, measure),
  }));
}

function amountOf(lane: PlanLane, measure: FlowMeasure): number {
  return measure === "freight" ? (lane.freight ?? 0) : lane[measure].reduce((sum, amount) => sum + amount, 0);
}
