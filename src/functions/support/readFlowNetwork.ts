import { DomainError } from "../../core/DomainError";
import type { NetworkFlowInput } from "../../core/logistics/network/networkFlow";
import type { Cell } from "./Cell";
import { distinctNames } from "./distinctNames";
import { itemFinder } from "./itemFinder";
import { readMatrix } from "./readMatrix";
import { readTable } from "./readTable";

const limit = { kind: "number", default: 0, optional: true, minimum: 0 } as const;

/** A network from its table of nodes (node, units) and its table of arcs (from, to, cost, capacity, least). */
export function readFlowNetwork(nodes: unknown, arcs: unknown): NetworkFlowInput {
  const nodeCells = readMatrix(nodes, "nodes");
  const arcCells = readMatrix(arcs, "arcs");
  const hasZero = hasNodeZero(nodeCells);
  const nodeRows = readTable(hasZero ? zeroNamed(nodeCells, 1) : nodeCells, "nodes", {
    node: { kind: "key" },
    units: { kind: "number" },
  });
  const names = distinctNames(
    nodeRows.map(({ node, rowNumber }) => ({ name: node, rowNumber })),
    "nodes",
  );
  const find = itemFinder(names, "nodes");
  const arcRows = readTable(hasZero ? zeroNamed(arcCells, 2) : arcCells, "arcs", {
    from: { kind: "key" },
    to: { kind: "key" },
    cost: { kind: "number" },
    capacity: limit,
    least: limit,
  });
  return {
    names,
    supply: nodeRows.map(({ units }) => units),
    arcs: arcRows.map(({ rowNumber, from, to, cost, capacity, least }) => {
      const place = { argument: "arcs", row: rowNumber };
      const [origin, target] = [find(from, place), find(to, place)];
      if (origin === target)
        throw new DomainError("invalid", "logistics.network.itself", { row: rowNumber, name: from });
      if (capacity > 0 && least > capacity)
        throw new DomainError("invalid", "logistics.network.least", { row: rowNumber, least, capacity });
      return { from: origin, to: target, cost, capacity: capacity || null, least };
    }),
  };
}

/** Whether nodes are numbered and one of them is 0, which elsewhere is what the desktop passes for a blank cell. */
function hasNodeZero(cells: readonly (readonly Cell[])[]): boolean {
  const names = cells.map(([name]) => name ?? null).filter((name) => typeof name !== "string");
  return names.length > 1 && names.every((name) => typeof name === "number") && names.filter((name) => name === 0).length === 1; // prettier-ignore
}

/** The zeros of the first columns as the name 0; rows of zeros only stay blank, except in the table of nodes. */
function zeroNamed(cells: readonly (readonly Cell[])[], count: number): Cell[][] {
  return cells.map((row) => {
    const isBlank = count > 1 && row.every((cell) => cell === null || cell === 0);
    return row.map((cell, column) => (cell === 0 && column < count && !isBlank ? "0" : cell));
  });
}
