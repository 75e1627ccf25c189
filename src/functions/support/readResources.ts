import type { WorkingTime } from "../../core/production/WorkingTime";
import { readMatrix } from "./readMatrix";
import { readTable } from "./readTable";

/** A resource and how long it works. */
export interface Resource {
  readonly name: string;
  readonly time: WorkingTime;
}

/** Efficiency above this is a percentage that was typed as a number. */
const share = { kind: "number", default: 1, optional: true, minimum: 0, maximum: 2 } as const;

/**
 * A resource table. Up to three columns: resource, hours a week, [efficiency]. Four and more: resource, shifts a day, hours
 * a shift, efficiency, [OEE], [machines]. A blank or 0 efficiency, OEE or number of machines is 1.
 */
export function readResources(raw: unknown, argument: string): Resource[] {
  if ((readMatrix(raw, argument)[0]?.length ?? 0) <= 3)
    return readTable(raw, argument, {
      resource: { kind: "key" },
      hoursPerWeek: { kind: "number", minimum: 0 },
      efficiency: share,
    }).map((row) => ({
      name: row.resource,
      time: { kind: "weekly", hoursPerWeek: row.hoursPerWeek, efficiency: row.efficiency || 1 },
    }));
  return readTable(raw, argument, {
    resource: { kind: "key" },
    shiftsPerDay: { kind: "number", minimum: 0 },
    hoursPerShift: { kind: "number", minimum: 0, maximum: 24 },
    efficiency: share,
    oee: { ...share, maximum: 1 },
    machines: { kind: "number", default: 1, optional: true, minimum: 0 },
  }).map(({ resource, shiftsPerDay, hoursPerShift, efficiency, oee, machines }) => ({
    name: resource,
    time: {
      kind: "shifts",
      shiftsPerDay,
      hoursPerShift,
      efficiency: efficiency || 1,
      oee: oee || 1,
      machines: machines || 1,
    },
  }));
}
