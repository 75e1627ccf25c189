import { DomainError } from "../../core/DomainError";
import { coverageFactor } from "../../core/inventory/network/coverageFactor";
import type { SupplyNetwork } from "../../core/inventory/network/SupplyNetwork";
import { orderOfLinks } from "../../core/orderOfLinks";
import { distinctNames } from "./distinctNames";
import { isBlankTable } from "./isBlankTable";
import { isOmitted } from "./isOmitted";
import { itemFinder } from "./itemFinder";
import { readKeys } from "./readKeys";
import { readOptionalNumber } from "./readOptionalNumber";
import { readTable } from "./readTable";

/** A network as its tables give it, with the names of its stages. */
export interface NamedNetwork {
  readonly names: readonly string[];
  readonly network: SupplyNetwork;
}

/** The arguments as Excel passes them, under their parameters' names; the word is read already. */
export interface NetworkArguments {
  readonly stages: unknown;
  readonly arcs: unknown;
  readonly service: unknown;
  readonly serviceAs: "share" | "factor";
  readonly stockAt: unknown;
}

const time = { kind: "number", default: 0, optional: true, minimum: 0 } as const;
const stageColumns = {
  stage: { kind: "key" },
  processingTime: { kind: "number", minimum: 0 },
  holdingCost: { kind: "number", minimum: 0 },
  deviation: time,
  longestServiceTime: time,
  inboundServiceTime: time,
  service: { ...time, default: null },
} as const;

/** Reads the stage table and the arc table of a supply network. */
export function readNetwork({ stages, arcs, service, serviceAs, stockAt }: NetworkArguments): NamedNetwork {
  const rows = readTable(stages, "stages", stageColumns);
  const names = distinctNames(
    rows.map(({ stage, rowNumber }) => ({ name: stage, rowNumber })),
    "stages",
  );
  const find = itemFinder(names, "stages");
  const links =
    isOmitted(arcs) || isBlankTable(arcs, "arcs")
      ? []
      : readTable(arcs, "arcs", {
          supplier: { kind: "key" },
          customer: { kind: "key" },
          quantity: { kind: "number", default: 1, optional: true, minimum: 0 },
        }).map(({ rowNumber, supplier, customer, quantity }) => ({
          supplier: find(supplier, { argument: "arcs", row: rowNumber }),
          customer: find(customer, { argument: "arcs", row: rowNumber }),
          quantity: quantity || 1,
        }));
  const next = rows.map((): number[] => []);
  for (const { supplier, customer } of links) next[supplier]?.push(customer);
  const found = orderOfLinks(next);
  if ("loop" in found) {
    const loop = [...found.loop, found.loop[0] ?? 0].map((stage) => names[stage]).join(" > ");
    throw new DomainError("invalid", "inventory.network.loop", { loop });
  }
  const atOnce = isOmitted(stockAt) ? [] : readKeys(stockAt, "stockAt");
  const holding = new Set(
    atOnce.flatMap((name, index) => (name === "" ? [] : [find(name, { argument: "stockAt", row: index + 1 })])),
  );
  const general = readOptionalNumber(service, "service");
  return {
    names,
    network: {
      stages: rows.map((row, stage) => {
        const isAsked = row.deviation > 0 || next[stage]?.length === 0;
        // A blank cell is a 0: at once to those who ask from outside, no limit for stages that only supply others.
        const longest = isAsked || row.longestServiceTime > 0 ? row.longestServiceTime : null;
        return {
          processingTime: row.processingTime,
          holdingCost: row.holdingCost,
          demandDeviation: row.deviation,
          safetyFactor: safetyFactor(row.service || general, serviceAs),
          inboundServiceTime: row.inboundServiceTime,
          longestServiceTime: holding.has(stage) ? 0 : longest,
        };
      }),
      arcs: links,
      order: found.order,
    },
  };
}

function safetyFactor(service: number | null, serviceAs: "share" | "factor"): number {
  if (service === null) throw new DomainError("invalid", "inventory.network.service");
  if (serviceAs === "factor") {
    if (service >= 0) return service;
    throw new DomainError("invalid", "inventory.network.factor", { factor: service });
  }
  return coverageFactor(service);
}
