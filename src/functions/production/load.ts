import { comparableKey } from "../../core/comparableKey";
import { overallFactorLoad } from "../../core/production/overallFactorLoad";
import { resourceLoad } from "../../core/production/resourceLoad";
import { call, isOmitted, readBlock, readChoice, readKeys, readPerItem, readTable } from "../support";
import { sameRows } from "../support/sameRows";

/**
 * How set-ups are counted.
 * @customenum {string}
 */
enum SetupCount {
  /** Units / batch size: right on average, and additive. */
  average = "average",
  /** Whole batches of each period. */
  whole = "whole",
}

/**
 * Hours that a plan takes at each resource in each period: run time and set-ups.
 * @customfunction LOAD
 * @param items Item of each row of the plan. An item may come twice.
 * @param plan Units of each item by period: items down, periods across; 0 or more.
 * @param routing Routing table: item, resource, hours a unit, [set-up hours], [batch size]; with or without a header. Without a batch size one set-up is counted in every period in which the item is made.
 * @param [rows] Resources to return, one row each, in this order; a resource without load gives zeros. If omitted, all of the routing in order of their first row; the first column names them.
 * @param [leadTimeOffset] Whole periods before the plan's period in which the hours fall: one value, or one a row of the routing (a resource profile). Hours before the first period fall in it. If omitted, 0 (a bill of capacity).
 * @param {SetupCount} [setups] average or whole. If omitted, average.
 * @param [shares] Table of resource and historic share, adding up to 1: all hours are spread by them, whatever resource the routing names (overall factors).
 * @returns Hours by resource and period.
 * @example =AOP.LOAD({"A";"B"}, {120,150;60,40}, {"A","Assembly",0.35;"A","Machining",0.2;"B","Assembly",0.5}) -> {"Assembly",72,72.5;"Machining",24,30}
 * @example =AOP.LOAD("A", 900, {"A","Press",0.2,0.5,60}, "Press") -> {187.5}
 * @example =AOP.LOAD({"A";"B"}, {120,150}, {"A","Assembly",0.35}) -> #VALUE!
 * @source Vollmann, Berry, Whybark & Jacobs (2005), Manufacturing Planning and Control, chapter 10; set-ups: Krajewski & Ritzman, capacity requirements.
 */
export function load(
  items: any[][],
  plan: any[][],
  routing: any[][],
  rows?: any[][],
  leadTimeOffset?: any[][],
  setups?: SetupCount,
  shares?: any[][],
): any[][] {
  return call(() => {
    const planItems = readKeys(items, "items");
    const units = readBlock(plan, "plan", { minimum: 0 });
    sameRows("plan", units.length, "items", planItems.length);
    const table = readTable(routing, "routing", {
      item: { kind: "key" },
      resource: { kind: "key" },
      hoursPerUnit: { kind: "number", minimum: 0 },
      setupHours: { kind: "number", default: 0, optional: true, minimum: 0 },
      batchSize: { kind: "number", default: 0, optional: true, minimum: 0 },
    });
    const offsets = readPerItem(leadTimeOffset, "leadTimeOffset", table.length, {
      default: 0,
      minimum: 0,
      integer: true,
    });
    const input = {
      items: planItems,
      plan: units,
      steps: table.map((step, index) => ({ ...step, offset: offsets[index] ?? 0 })),
      setupRule: readChoice(setups, "setups", Object.values(SetupCount), "average"),
    };
    const factors = isOmitted(shares) ? null : readShares(shares);
    const hours = factors
      ? overallFactorLoad(
          input,
          factors.map(({ share }) => share),
        )
      : [...resourceLoad(input).values()];
    const names = firstSpellings((factors ?? table).map(({ resource }) => resource));
    if (isOmitted(rows)) return hours.map((row, index) => [names[index], ...row]);
    const rowOf = new Map(names.map((name, index) => [comparableKey(name), hours[index]]));
    const none = (units[0] ?? []).map(() => 0);
    return readKeys(rows, "rows").map((name) => rowOf.get(comparableKey(name)) ?? none);
  });
}

function readShares(raw: unknown): { resource: string; share: number }[] {
  return readTable(raw, "shares", { resource: { kind: "key" }, share: { kind: "number", minimum: 0, maximum: 1 } });
}

function firstSpellings(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(comparableKey(name))) seen.set(comparableKey(name), name);
  return [...seen.values()];
}
