import { chargedPool, type ChargedPool } from "../../core/cost/customers/chargedPool";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readBlock, readChoice, readKeys, readOptionalNumber, readPerItem } from "../support";
import { itemsOf } from "../support/itemsOf";
import { sameRows } from "../support/sameRows";

/**
 * What is shown.
 * @customenum {string}
 */
enum ServeOutput {
  /** A row a customer, as they come. */
  customers = "customers",
  /** The same, the largest margin first, with the margin added up: the whale curve. */
  ranked = "ranked",
  /** A row a pool: rate, charged, unused. */
  pools = "pools",
}

/**
 * Cost to serve and margin by customer (or product, channel, order size), with activity-based cost pools and their drivers.
 * @customfunction COSTTOSERVE
 * @param revenue Revenue of each customer, down.
 * @param pools Money of each cost pool, across: picking, deliveries, orders, calls.
 * @param drivers Driver units used, a row a customer and a column a pool; 0 or more.
 * @param [directCost] Cost of what each customer bought, one value or one a customer. If omitted, 0.
 * @param [capacity] Driver units that each pool provides, for a rate at practical capacity; what nobody uses is then charged to nobody. If omitted or blank, the units used: all of the cost is charged.
 * @param [keys] Names of the customers: the first column of the answer.
 * @param {ServeOutput} [output] customers, ranked or pools. If omitted, customers.
 * @param [decimals] Digits behind the point that charges are rounded to, by the largest remainder: 2 for cents. If omitted, not rounded.
 * @returns customers: [key], cost to serve, margin (revenue less direct cost less cost to serve), its share of revenue (blank without revenue), then the charge of each pool; each pool's charges add up to it. ranked: the margin added up as a further column. pools: money a driver unit, charged, unused.
 * @example =AOP.COSTTOSERVE({100000;150000}, {90000,60000}, {120,500;180,700}) -> {61000,39000,0.39,36000,25000;89000,61000,0.406667,54000,35000}
 * @example =AOP.COSTTOSERVE({100;100}, 60, {1;4}, 50, 6, {"A";"B"}, "ranked") -> {"A",10,40,0.4,10,40;"B",40,10,0.1,40,50}
 * @example =AOP.COSTTOSERVE({100;100}, 60, {1;4}, , 6, , "pools") -> {10,50,10}
 * @example =AOP.COSTTOSERVE({100;100}, 60, {0;0}) -> #VALUE!
 * @source Kaplan & Cooper (1998), Cost and Effect, chapters 6 and 10; Horngren, Datar & Rajan (2015), Cost Accounting, chapters 5 and 14.
 */
export function costToServe(
  revenue: any[][],
  pools: any[][],
  drivers: any[][],
  directCost?: any[][],
  capacity?: any[][],
  keys?: any[][],
  output?: ServeOutput,
  decimals?: any,
): any[][] {
  return call(() => {
    const usage = readBlock(drivers, "drivers", { minimum: 0 });
    const [count, poolCount] = [usage.length, usage[0]?.length ?? 0];
    const revenues = readPerItem(revenue, "revenue", count);
    const direct = readPerItem(directCost, "directCost", count, { default: 0 });
    const costs = readPools(pools, "pools", poolCount);
    const capacities = isOmitted(capacity) ? [] : readPools(capacity, "capacity", poolCount);
    const digits = readOptionalNumber(decimals, "decimals", { minimum: -9, maximum: 9, integer: true });
    const shown = readChoice(output, "output", Object.values(ServeOutput), "customers");
    const names = isOmitted(keys) ? null : readKeys(keys, "keys");
    if (names) sameRows("keys", names.length, "drivers", count);
    const charged = costs.map((cost, pool): ChargedPool =>
      chargedPool(
        {
          name: String(pool + 1),
          cost,
          usage: usage.map((row) => row[pool] ?? 0),
          // A blank capacity arrives as 0 on the desktop.
          capacity: capacities[pool] || null,
        },
        digits,
      ),
    );
    if (shown === "pools") return charged.map(({ rate, charged: all, unused }) => [rate, all, unused]);
    const rows = revenues.map((earned, customer) => {
      const charges = charged.map((pool) => pool.charges[customer] ?? 0);
      const cost = charges.reduce((sum, each) => sum + each, 0);
      const margin = earned - (direct[customer] ?? 0) - cost;
      return {
        name: names?.[customer],
        margin,
        cells: [cost, margin, earned === 0 ? null : margin / earned, ...charges],
      };
    });
    const laid = (name: string | undefined, cells: readonly unknown[]): unknown[] =>
      names ? [name, ...cells] : [...cells];
    if (shown === "customers") return rows.map(({ name, cells }) => laid(name, cells));
    let sum = 0;
    return [...rows]
      .sort((one, other) => other.margin - one.margin)
      .map(({ name, margin, cells }) => laid(name, [...cells, (sum += margin)]));
  });
}

/** One amount a pool; a single amount is that of one pool only, since money is not to be counted twice. */
function readPools(raw: unknown, argument: string, pools: number): number[] {
  const { count } = itemsOf(raw);
  if (count !== pools) throw new DomainError("invalid", "cost.serve.pools", { argument, count, pools });
  return readPerItem(raw, argument, pools, { minimum: 0 });
}
