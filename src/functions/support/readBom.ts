import type { BomLine } from "../../core/supply/BomLine";
import { readTable } from "./readTable";

/** A bill of materials: parent, component, quantity, [scrap share], [valid from], [valid to]; the last two are days, or numbers of periods. */
export function readBom(raw: unknown, argument: string, hasDates: boolean): BomLine[] {
  const limit = hasDates
    ? ({ kind: "date", default: null, optional: true } as const)
    : ({ kind: "number", default: null, optional: true } as const);
  return readTable(raw, argument, {
    parent: { kind: "key" },
    component: { kind: "key" },
    quantity: { kind: "number", minimum: 0 },
    scrap: { kind: "number", default: 0, optional: true, minimum: 0, below: 1 },
    from: limit,
    to: limit,
  }).map((line) => ({ ...line, from: line.from || null, to: line.to || null }));
}
