import { assignment, type Assignment, type AssignmentInput } from "../../../core/logistics/network/assignment";
import { networkFlow, type NetworkFlow, type NetworkFlowInput } from "../../../core/logistics/network/networkFlow";
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
  assign: {
    name: "assignment",
    run: assignment,
    milliseconds: ({ rows, columns }) =>
      4e-7 * Math.min(rows.length, columns.length) ** 2 * Math.max(rows.length, columns.length),
  } as Task<AssignmentInput, Assignment>,
  network: {
    name: "networkFlow",
    run: networkFlow,
    milliseconds: ({ names, arcs }) => 0.002 * arcs.length + 0.02 * names.length,
  } as Task<NetworkFlowInput, NetworkFlow>,
} as const;
