import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import type { LocatePlan } from "../../core/logistics/location/LocatePlan";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readChoice, readFlag, readInteger, readNumber, readPerItem, readVector } from "../support";
import { readLanes, type Lanes } from "../support/readLanes";
import { searchStatus, totalRow } from "../support/searchStatus";
import { signalOf } from "../support/signalOf";
import { answerEach } from "../support/workers/answerEach";
import { locationTasks } from "../support/workers/locationTasks";

/**
 * What AOP.LOCATE looks for.
 * @customenum {string}
 */
enum LocateMethod {
  /** The least cost of opening and serving, within the capacities. */
  capacitated = "capacitated",
  /** The same with a given number of sites (p-median). */
  median = "median",
  /** A given number of sites whose farthest customer is least far (p-center). */
  center = "center",
}

/**
 * What AOP.LOCATE shows.
 * @customenum {string}
 */
enum LocateOutput {
  /** Total, open sites, flows, cost and status. */
  table = "table",
  /** Units of each row to each customer, in the shape of the costs. */
  flows = "flows",
  /** 1 for each row that is open, else 0. */
  open = "open",
  /** Total cost, or the farthest distance, only. */
  cost = "cost",
}

type Row = (string | number | null)[];

/** Sites x customers: more than a search can decide in a minute. */
const most = 20_000;

/**
 * Facility location: which plants or warehouses to open, in which size, and whom each serves, at the least cost; or a given number of sites at the least mean or farthest distance.
 * @customfunction LOCATE
 * @cancelable
 * @param costs Cost of one unit (or the distance) from each site to each customer: sites down, customers across; x where a site does not serve a customer. With one row and one column more, it has the names; a name that comes again is another size of that site, of which one opens at most.
 * @param [demand] Units of each customer, 0 or more: a row or a column. If omitted, 1 each.
 * @param [capacity] Most units of each row of costs: one value, or one each; 0 or blank never opens. If omitted, no limit.
 * @param [fixedCost] Cost of opening each row, for the time that demand is for: one value, or one each. If omitted, 0.
 * @param [sitesOpen] How many sites are open: a number, or two cells with the fewest and the most. If omitted, any number; median and center need it.
 * @param [singleSource] TRUE if each customer gets everything from one site. If omitted, FALSE.
 * @param {LocateMethod} [method] capacitated, median or center. If omitted, capacitated.
 * @param {LocateOutput} [show] table, flows, open or cost. If omitted, table.
 * @param [gap] Share by which the cost may lie above the least when the search ends, 0 to 1. If omitted, 0.
 * @param [branches] Branches, 1 or more, after which the search ends with the best it has, the same on every machine (a minute at most). If omitted, 10000.
 * @returns Table: the total (center: the farthest distance) in the first cell, a row a site with 1 if it is open and its flows, then the costs and the status: optimal, or the share by which the total may lie above the least.
 * @example =AOP.LOCATE({2,8;9,3}, {10,20}, {40;40}, {100;50}) -> {200,"Open",1,2;1,0,0,0;2,1,10,20;"Fixed cost","","",50;"Transport cost","","",150;"Status","optimal","",0}
 * @example =AOP.LOCATE({0,10,15,12;10,0,8,20;15,8,0,9;12,20,9,0}, , , , 2, , "center", "cost") -> 9
 * @example =AOP.LOCATE({2,8;9,3}, {10,20}, {10;15}, {100;50}) -> #N/A
 * @example =AOP.LOCATE({2,8;9,3}, {10,20}, , , , , "median") -> #VALUE!
 * @source Balinski (1965); Hakimi (1964); Minieka (1970); Daskin (2013), Network and Discrete Location, chapters 5 to 8; solver: HiGHS (Huangfu & Hall 2018).
 */
export function locate(
  costs: any[][],
  demand?: any[][],
  capacity?: any[][],
  fixedCost?: any[][],
  sitesOpen?: any[][],
  singleSource?: any,
  method?: LocateMethod,
  show?: LocateOutput,
  gap?: any,
  branches?: any,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return call(() => {
    const needs = isOmitted(demand) ? null : readVector(demand, "demand", { minimum: 0 }).values;
    const lanes = readLanes(costs, "costs", needs === null ? {} : { columns: needs.length });
    const [rows, columns] = [lanes.rows.length, lanes.columns.length];
    if (rows * columns > most) throw new DomainError("invalid", "logistics.network.locate.tooLarge", { rows, columns });
    const way = readChoice(method, "method", Object.values(LocateMethod), "capacitated");
    if (way !== "capacitated" && isOmitted(sitesOpen))
      throw new DomainError("invalid", "logistics.network.locate.number", { method: way });
    if (way === "center" && !(isOmitted(capacity) && isOmitted(fixedCost)))
      throw new DomainError("invalid", "logistics.network.locate.center");
    const keys = lanes.rows.map((name) => comparableKey(String(name)));
    const siteOf = keys.map((key) => keys.indexOf(key));
    const shown = readChoice(show, "show", Object.values(LocateOutput), "table");
    const input = {
      costs: lanes.values,
      demand: needs ?? lanes.columns.map(() => 1),
      capacity: readPerItem(capacity, "capacity", rows, { default: Infinity, minimum: 0 }),
      fixedCost: readPerItem(fixedCost, "fixedCost", rows, { default: 0, minimum: 0 }),
      siteOf,
      ...readCount(sitesOpen, new Set(siteOf).size),
      isSingleSource: readFlag(singleSource, "singleSource", false),
      goal: way === "center" ? ("center" as const) : ("cost" as const),
      customers: lanes.columns,
      limits: {
        gap: readNumber(gap, "gap", { default: 0, minimum: 0, maximum: 1 }),
        nodes: readInteger(branches, "branches", { default: 10_000, minimum: 1, maximum: 1_000_000 }),
        seconds: 60,
      },
    };
    return answerEach(
      locationTasks.locate,
      [input],
      ([plan]): Row[] => {
        if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
        if (shown === "cost") return [[plan.value]];
        if (shown === "flows") return plan.flows.map((row) => [...row]);
        if (shown === "open") return plan.isOpen.map((isOpen) => [isOpen ? 1 : 0]);
        return tableOf(plan, lanes, way === "center");
      },
      signalOf(invocation),
    );
  });
}

/** Fewest and most open sites. */
function readCount(raw: unknown, sites: number): { fewest: number; most: number } {
  if (isOmitted(raw)) return { fewest: 0, most: sites };
  const { values } = readVector(raw, "sitesOpen", { integer: true, minimum: 0 });
  const [fewest = 0, largest = fewest] = values;
  if (values.length > 2 || fewest > largest || largest < 1 || fewest > sites)
    throw new DomainError("invalid", "logistics.network.locate.sitesOpen", { sites });
  return { fewest, most: Math.min(largest, sites) };
}

function tableOf(plan: LocatePlan, { rows, columns }: Lanes, isCenter: boolean): Row[] {
  const word = (key: string): string => functionMessage(`logistics.network.${key}`);
  const width = Math.max(3, columns.length + 2);
  const status = searchStatus(plan.value, plan.bound, width);
  if (plan.endedBy === "seconds")
    status[1] = functionMessage("supply.lots.timeOver", { percent: Number((100 * Number(status[width - 1])).toPrecision(2)) }); // prettier-ignore
  return [
    [plan.value, word("open"), ...columns],
    ...plan.flows.map((flows, row): Row => [rows[row] ?? null, plan.isOpen[row] ? 1 : 0, ...flows]),
    ...(isCenter
      ? []
      : [
          totalRow(word("fixedCost"), width, [plan.fixedCost]),
          totalRow(word("transportCost"), width, [plan.value - plan.fixedCost]),
        ]),
    status,
  ];
}
