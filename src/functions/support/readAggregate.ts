import { DomainError } from "../../core/DomainError";
import type { AggregateInput, AggregateStrategy, WorkData } from "../../core/supply/aggregate/AggregateInput";
import { readSettings, type Setting, type Settings } from "./readSettings";

const money: Setting = { each: "period", minimum: 0 };
const limit: Setting = { each: "period", minimum: 0 };
const once: Setting = { each: "plan", minimum: 0 };

/** What the settings of an aggregate plan are called. */
const known = {
  material: money,
  regular: money,
  overtime: money,
  subcontract: money,
  holding: money,
  backlog: money,
  wage: money,
  "overtime wage": money,
  hire: once,
  layoff: once,
  "regular limit": limit,
  "overtime limit": limit,
  "subcontract limit": limit,
  "hours a unit": { each: "plan", above: 0 },
  "hours a worker": limit,
  "overtime hours a worker": limit,
  "opening workers": once,
  "minimum workers": once,
  "maximum workers": once,
  "opening stock": { each: "plan" },
  "minimum stock": limit,
  "closing stock": once,
} as const satisfies Readonly<Record<string, Setting>>;
type Name = keyof typeof known;

/** What only people have: where one of these stands, the plan is one with people. */
const ofPeople: readonly Name[] = [
  ...([
    "hours a unit",
    "hours a worker",
    "overtime hours a worker",
    "wage",
    "overtime wage",
    "hire",
    "layoff",
  ] as const),
  ...(["opening workers", "minimum workers", "maximum workers"] as const),
];

/**
 * An aggregate plan's data from its demand and its table of settings. What costs nothing is free of charge, but a way that is not named is
 * not there: no overtime without its cost, its wage or its limit, no subcontracting without its cost or limit, no backlog without its cost.
 */
export function readAggregate(demand: readonly number[], raw: unknown, strategy: AggregateStrategy): AggregateInput {
  const settings = readSettings<Name>(raw, "settings", known, demand.length);
  const byPeriod = (name: Name, missing: number): number[] => {
    const values = settings[name];
    return demand.map((_, period) => (values?.length === 1 ? values[0] : values?.[period]) ?? missing);
  };
  const one = (name: Name, missing: number): number => settings[name]?.[0] ?? missing;
  const unlessNamed = (...names: readonly Name[]): number => (names.some((name) => settings[name]) ? Infinity : 0);
  const work = workOf(settings, byPeriod, one);
  return {
    strategy,
    demand,
    work,
    regular: { cost: byPeriod("regular", 0), limit: byPeriod("regular limit", Infinity) },
    overtime: {
      cost: byPeriod("overtime", 0),
      limit: byPeriod("overtime limit", work ? Infinity : unlessNamed("overtime")),
    },
    subcontract: {
      cost: byPeriod("subcontract", 0),
      limit: byPeriod("subcontract limit", unlessNamed("subcontract")),
    },
    materialCost: byPeriod("material", 0),
    startStock: one("opening stock", 0),
    minimumStock: byPeriod("minimum stock", 0),
    endStock: one("closing stock", 0),
    holdingCost: byPeriod("holding", 0),
    backlogCost: settings.backlog ? byPeriod("backlog", 0) : null,
  };
}

function workOf(
  settings: Settings<Name>,
  byPeriod: (name: Name, missing: number) => number[],
  one: (name: Name, missing: number) => number,
): WorkData | null {
  const given = ofPeople.find((name) => settings[name]);
  if (given === undefined) return null;
  for (const missing of ["hours a unit", "hours a worker"] as const)
    if (!settings[missing]) throw new DomainError("invalid", "supply.aggregate.hours", { given, missing });
  const [minimum, maximum] = [one("minimum workers", 0), one("maximum workers", Infinity)];
  if (minimum > maximum) throw new DomainError("invalid", "supply.aggregate.people", { minimum, maximum });
  return {
    hoursPerUnit: one("hours a unit", 1),
    hoursPerWorker: byPeriod("hours a worker", 0),
    wage: byPeriod("wage", 0),
    overtimeHoursPerWorker: byPeriod("overtime hours a worker", 0),
    overtimeWage: byPeriod("overtime wage", 0),
    start: settings["opening workers"]?.[0] ?? null,
    minimum,
    maximum,
    hireCost: one("hire", 0),
    layoffCost: one("layoff", 0),
  };
}
