import { DomainError } from "../../core/DomainError";
import { reducedCosts } from "../../core/logistics/network/reducedCosts";
import type { TransportInput, TransportPlan } from "../../core/logistics/network/TransportPlan";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readChoice, readOptionalNumber, readVector } from "../support";
import { readLanes, type Lanes } from "../support/readLanes";
import { searchStatus } from "../support/searchStatus";
import { signalOf } from "../support/signalOf";
import { answerEach } from "../support/workers/answerEach";
import { flowTasks } from "../support/workers/flowTasks";

/**
 * What AOP.TRANSPORT shows.
 * @customenum {string}
 */
enum TransportOutput {
  /** Total cost, names, flows, what is left over and what is not delivered. */
  table = "table",
  /** Flows only, in the shape of the costs. */
  flows = "flows",
  /** Total cost only. */
  cost = "cost",
  /** What one unit forced onto each lane would add; below 0 on a full lane. */
  reducedCosts = "reducedCosts",
  /** What one more unit of supply, of demand, of a full lane, or a missing lane is worth. */
  prices = "prices",
}

type Row = (string | number | null)[];

const noLimit = { "no limit": Infinity, unlimited: Infinity } as const;

/**
 * Transportation problem: how much each source sends to each destination, so that every demand is met at the least cost.
 * @customfunction TRANSPORT
 * @cancelable
 * @param costs Cost of one unit on each lane: sources down, destinations across; x where there is no lane. With one row and one column more, it has the names of both.
 * @param supply Units that each source has: a row or a column. What is not needed stays there at no cost.
 * @param demand Units that each destination needs: a row or a column.
 * @param [capacities] Most units of each lane, in the shape of costs, or one value for all: 0, blank or x closes a lane, the words no limit leave it open. If omitted, no lane has a limit.
 * @param [shortageCost] Cost of one unit that is not delivered. If omitted, all demand must be met.
 * @param {TransportOutput} [show] table, flows, cost, reducedCosts or prices. If omitted, table.
 * @returns Table: total cost in the first cell, names, flows with what is left over at each source, what is not delivered (if it may be so), and the status. Prices hold for small changes; where several plans cost the same, other prices can be as true.
 * @example =AOP.TRANSPORT({5,4,3;8,4,3;9,7,5}, {100;300;300}, {300,200,200}, , , "cost") -> 3900
 * @example =AOP.TRANSPORT({4,"x";5,3}, {60;60}, {50,50}) -> {350,1,2,"Left over";1,50,0,10;2,0,50,10;"Status","optimal","",0}
 * @example =AOP.TRANSPORT({"","Leeds","York";"Hull",4,6;"Bath",5,3}, {60;60}, {50,50}, 40, , "flows") -> {40,10;10,40}
 * @example =AOP.TRANSPORT({4,6;5,3}, {60;60}, {100,50}) -> #N/A
 * @example =AOP.TRANSPORT({4,6;5,3}, {60;60;60}, {100,50}) -> #VALUE!
 * @source Hitchcock (1941); Dantzig (1951); network simplex with strongly feasible trees: Cunningham (1976), Ahuja, Magnanti & Orlin (1993), Network Flows, chapter 11.
 */
export function transport(
  costs: any[][],
  supply: any[][],
  demand: any[][],
  capacities?: any[][],
  shortageCost?: any,
  show?: TransportOutput,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return call(() => {
    const { values: has } = readVector(supply, "supply", { minimum: 0 });
    const { values: needs } = readVector(demand, "demand", { minimum: 0 });
    const size = { rows: has.length, columns: needs.length };
    const lanes = readLanes(costs, "costs", size);
    const input: TransportInput = {
      costs: lanes.values,
      supply: has,
      demand: needs,
      capacities: isOmitted(capacities) ? null : readCapacities(capacities, size),
      shortageCost: readOptionalNumber(shortageCost, "shortageCost", { minimum: 0 }),
      destinations: lanes.columns,
    };
    const shown = readChoice(show, "show", Object.values(TransportOutput), "table");
    return answerEach(
      flowTasks.transport,
      [input],
      ([plan]): Row[] => {
        if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
        if (shown === "flows") return plan.flows.map((row) => [...row]);
        if (shown === "cost") return [[plan.totalCost]];
        if (shown === "reducedCosts") return reducedCosts(input, plan);
        return shown === "prices" ? priceRows(input, plan, lanes) : tableOf(input, plan, lanes);
      },
      signalOf(invocation),
    );
  });
}

/** One limit for all lanes, or a block in their shape. */
function readCapacities(raw: unknown, size: { rows: number; columns: number }): number[][] {
  const isSingle = !Array.isArray(raw) || (raw.length === 1 && (raw[0] as unknown[]).length === 1);
  const rule = { ...(isSingle ? {} : size), minimum: 0, words: noLimit };
  // A blank closes a lane on both platforms: the desktop passes it as 0.
  const filled = isSingle ? raw : (raw as unknown[][]).map((row) => row.map((cell) => cell ?? 0));
  const { values } = readLanes(filled, "capacities", rule);
  const at = (row: number, column: number): number => values[isSingle ? 0 : row]?.[isSingle ? 0 : column] ?? 0;
  return Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (_, column) => at(row, column)),
  );
}

function tableOf({ shortageCost }: TransportInput, plan: TransportPlan, { rows, columns }: Lanes): Row[] {
  const word = (key: string): string => functionMessage(`logistics.network.${key}`);
  return [
    [plan.totalCost, ...columns, word("left")],
    ...plan.flows.map((flows, source): Row => [rows[source] ?? null, ...flows, plan.left[source] ?? 0]),
    ...(shortageCost === null ? [] : [[word("short"), ...plan.short, null]]),
    searchStatus(plan.totalCost, plan.totalCost, columns.length + 2),
  ];
}

function priceRows(input: TransportInput, plan: TransportPlan, { rows, columns }: Lanes): Row[] {
  const word = (key: string): string => functionMessage(`logistics.network.price.${key}`);
  const reduced = reducedCosts(input, plan);
  const lanes = rows.flatMap((from, source) =>
    columns.flatMap((to, destination): Row[] => {
      const extra = reduced[source]?.[destination] ?? null;
      const pays = (plan.demandPrices[destination] ?? 0) - (plan.supplyPrices[source] ?? 0);
      if (extra === null) return pays > 0 ? [[word("missing"), from, to, pays]] : [];
      return extra < 0 ? [[word("full"), from, to, -extra]] : [];
    }),
  );
  return [
    ["what", "from", "to", "price"].map(word),
    ...rows.map((name, source): Row => [word("supply"), name, null, plan.supplyPrices[source] ?? 0]),
    ...columns.map((name, destination): Row => [word("demand"), null, name, plan.demandPrices[destination] ?? 0]),
    ...lanes,
  ];
}
