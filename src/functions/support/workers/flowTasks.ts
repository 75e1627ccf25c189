import { transport } from "../../../core/logistics/network/transport";
import type { TransportInput, TransportPlan } from "../../../core/logistics/network/TransportPlan";
import type { Task } from "./Task";

/** Flows of least cost through networks: one input a network. */
export const flowTasks = {
  transport: {
    name: "transport",
    run: transport,
    milliseconds: ({ supply, demand }) => 0.0025 * supply.length * demand.length,
  } as Task<TransportInput, TransportPlan>,
} as const;
