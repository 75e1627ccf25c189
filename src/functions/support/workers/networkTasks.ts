import { guaranteedServiceStock, type NetworkPlan } from "../../../core/inventory/network/guaranteedServiceStock";
import { serialBaseStock, type SerialInput, type SerialStock } from "../../../core/inventory/network/serialBaseStock";
import type { SupplyNetwork } from "../../../core/inventory/network/SupplyNetwork";
import type { Task } from "./Task";

/** Safety stock of whole networks: one input a network. */
export const networkTasks = {
  // With as many arcs as stages there is a circle, and a search.
  guaranteed: {
    name: "guaranteedServiceStock",
    run: guaranteedServiceStock,
    milliseconds: ({ stages, arcs }) => (arcs.length < stages.length ? 0.2 * stages.length : 1000),
  } as Task<SupplyNetwork, NetworkPlan>,
  serial: {
    name: "serialBaseStock",
    run: serialBaseStock,
    milliseconds: ({ stages }) => 15 * stages.length,
  } as Task<SerialInput, SerialStock>,
} as const;
