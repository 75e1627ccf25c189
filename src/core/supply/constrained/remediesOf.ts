import { solveSupply } from "./solveSupply";
import type { SupplyFigures } from "./SupplyFigures";
import type { SupplyInput, SupplyItem } from "./SupplyInput";
import type { Remedy, Shortage } from "./SupplyReasons";

/** A way out to be tried: the plan in which it has no limit, and where that plan uses more of it than was allowed. */
interface Attempt {
  readonly kind: Remedy["kind"];
  readonly input: SupplyInput;
  readonly uses: (plan: SupplyFigures) => Remedy["uses"];
}

/** A unit that stays short costs so many times the dearest way of having it: a remedy does what it can. */
const dear = 100;
/**
 * Ways out of a shortage, the cheapest first: each taken by itself as far as it goes, everything else within its limits. `wanted`: the plan with
 * what must be met; `shortages`: its least shortage. Those that do it all come before those that do a part, those with a known price before others.
 */
export function remediesOf(wanted: SupplyInput, shortages: readonly Shortage[], given: SupplyInput = wanted): Remedy[] {
  const plan = solveSupply(withValve(wanted));
  const before = shortUnits(wanted, plan);
  // The plan is short because that is cheaper, not because it must be.
  if (plan && before === 0) return [{ kind: "withinLimits", uses: [], stillShort: 0, totalCost: plan.cost.total }];
  const found = attempts(wanted, shortages, given).flatMap(({ kind, input, uses }): Remedy[] => {
    const tried = withValve(input);
    const remedied = solveSupply(tried);
    if (!remedied) return [];
    const used = uses(remedied);
    const stillShort = shortUnits(input, remedied);
    if (used.length === 0 || stillShort >= before * (1 - 1e-9)) return [];
    const isPriced = (what: "backlogCost" | "minimumStockCost", item: number): boolean =>
      (kind === "backlog" || kind === "minimumStock" ? given : wanted).items[item]?.[what] !== null;
    const unpriced = tried.items.map(({ backlogCost, minimumStockCost }, item) => {
      const { backlog = [], missingStock = [] } = remedied.items[item] ?? {};
      return (
        (isPriced("backlogCost", item) ? 0 : sum(backlog) * (backlogCost ?? 0)) +
        (isPriced("minimumStockCost", item) ? 0 : sum(missingStock) * (minimumStockCost ?? 0))
      );
    });
    return [{ kind, uses: used, stillShort, totalCost: remedied.cost.total - remedied.cost.lostSales - sum(unpriced) }];
  });
  const isUnpriced = ({ uses }: Remedy): number => (uses.some(({ price }) => price === null) ? 1 : 0);
  return found.sort(
    (a, b) => a.stillShort - b.stillShort || isUnpriced(a) - isUnpriced(b) || a.totalCost - b.totalCost,
  );
}

function attempts(wanted: SupplyInput, shortages: readonly Shortage[], given: SupplyInput): Attempt[] {
  const { items, resources, periods } = wanted;
  const everyPeriod = (value: number): number[] => periods.map(() => value);
  const changed = (change: (item: SupplyItem, index: number) => Partial<SupplyItem>): SupplyInput => ({
    ...wanted,
    items: items.map((item, index) => ({ ...item, ...change(item, index) })),
  });
  const added = (name: string): number[] =>
    periods.map((_, period) =>
      shortages
        .filter((each) => each.kind === "hours" && each.name === name && each.period === period)
        .reduce((sum, { quantity }) => sum + quantity, 0),
    );
  return [
    {
      kind: "overtime",
      input: {
        ...wanted,
        resources: resources.map((each) => ({
          ...each,
          overtimeHours: each.overtimeCost === null ? each.overtimeHours : everyPeriod(Infinity),
        })),
      },
      uses: (plan) =>
        resources.flatMap(({ name, overtimeCost, overtimeHours }, index) =>
          beyond(name, plan.resources[index]?.overtime, overtimeHours, overtimeCost),
        ),
    },
    {
      kind: "subcontract",
      input: changed(({ subcontract }) => ({
        subcontract: subcontract && { ...subcontract, limit: everyPeriod(Infinity) },
      })),
      uses: (plan) =>
        items.flatMap(({ name, subcontract }, index) =>
          beyond(name, plan.items[index]?.subcontract, subcontract?.limit, subcontract?.cost ?? 0),
        ),
    },
    {
      kind: "capacity",
      input: {
        ...wanted,
        resources: resources.map((each) => {
          const more = added(each.name);
          return { ...each, hours: each.hours.map((hours, period) => hours + (more[period] ?? 0)) };
        }),
      },
      uses: () => resources.flatMap(({ name }) => beyond(name, added(name), everyPeriod(0), null)),
    },
    {
      kind: "preBuild",
      input: changed((item) => ({
        ways: [
          ...item.ways,
          {
            name: "",
            cost: unitCost(item, wanted),
            usage: [],
            limit: everyPeriod(0).map((_, period) => (period === 0 ? Infinity : 0)),
          },
        ],
      })),
      uses: (plan) =>
        items.flatMap((item, index) =>
          beyond(item.name, plan.items[index]?.ways.at(-1), everyPeriod(0), unitCost(item, wanted)).map((use) => ({
            ...use,
            period: null,
          })),
        ),
    },
    {
      kind: "backlog",
      input: changed((item, index) => ({
        backlogCost: given.items[index]?.backlogCost ?? mostCost(item, wanted),
      })),
      uses: (plan) =>
        items.flatMap(({ name }, index) =>
          beyond(name, plan.items[index]?.backlog, everyPeriod(0), given.items[index]?.backlogCost ?? null),
        ),
    },
    {
      kind: "minimumStock",
      input: changed((item, index) => ({
        minimumStockCost: given.items[index]?.minimumStockCost ?? mostCost(item, wanted),
      })),
      uses: (plan) =>
        items.flatMap(({ name }, index) =>
          beyond(name, plan.items[index]?.missingStock, everyPeriod(0), given.items[index]?.minimumStockCost ?? null),
        ),
    },
  ];
}

/** What a plan uses above its limits. */
function beyond(
  name: string,
  used: readonly number[] | undefined,
  limits: readonly number[] | undefined,
  price: number | null,
): Remedy["uses"][number][] {
  return (used ?? []).flatMap((value, period) => {
    const quantity = value - (limits?.[period] ?? 0);
    return quantity > 1e-9 * value ? [{ name, period, quantity, price }] : [];
  });
}

/** The same plan, in which units may stay short at a price that nobody would pay. */
function withValve(input: SupplyInput): SupplyInput {
  return {
    ...input,
    items: input.items.map((item) => {
      const lostSaleCost = dear * mostCost(item, input);
      return { ...item, lostSaleCost, minimumStockCost: item.minimumStockCost ?? lostSaleCost };
    }),
  };
}

/** Units that are short all the same: never met, or lacking of a minimum stock that must be kept. */
function shortUnits({ items }: SupplyInput, plan: SupplyFigures | null): number {
  return sum(
    (plan?.items ?? []).map(
      ({ lost, missingStock }, item) => sum(lost) + (items[item]?.minimumStockCost === null ? sum(missingStock) : 0),
    ),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

/** What a unit costs that is made before the plan begins: by the regular way in regular hours, or bought. */
function unitCost({ ways, subcontract }: SupplyItem, { resources }: SupplyInput): number {
  const [way] = ways;
  if (!way) return subcontract?.cost ?? 0;
  return way.usage.reduce(
    (cost, { resource, hoursPerUnit }) => cost + hoursPerUnit * (resources[resource]?.hourCost ?? 0),
    way.cost,
  );
}

/** What has no price of its own is taken at this one, so that it is used only where nothing within the limits does: the dearest that a unit of an item can come to, kept in stock all the while; 1 where nothing costs anything. */
function mostCost(item: SupplyItem, { periods, resources }: SupplyInput): number {
  const ways = item.ways.map(({ cost, usage }) =>
    usage.reduce((sum, { resource, hoursPerUnit }) => {
      const { hourCost = 0, overtimeCost = 0 } = resources[resource] ?? {};
      return sum + hoursPerUnit * Math.max(hourCost, overtimeCost ?? 0);
    }, cost),
  );
  return Math.max(0, ...ways, item.subcontract?.cost ?? 0) + item.holdingCost * periods.length || 1;
}
