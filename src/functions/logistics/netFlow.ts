import { DomainError } from "../../core/DomainError";
import type { NetworkFlow, NetworkFlowInput } from "../../core/logistics/network/networkFlow";
import { functionMessage } from "../../messages/functionMessage";
import { call, readChoice } from "../support";
import { readFlowNetwork } from "../support/readFlowNetwork";
import { searchStatus } from "../support/searchStatus";
import { signalOf } from "../support/signalOf";
import { answerEach } from "../support/workers/answerEach";
import { flowTasks } from "../support/workers/flowTasks";

/**
 * What AOP.NETFLOW shows.
 * @customenum {string}
 */
enum NetFlowOutput {
  /** Total cost, then a row an arc with its units and cost, and what is left over. */
  table = "table",
  /** Units of each arc, in the order of the table of arcs. */
  flows = "flows",
  /** Total cost only. */
  cost = "cost",
  /** What one unit forced onto each arc would add; below 0 on a full arc. */
  reducedCosts = "reducedCosts",
  /** What a unit is worth at each node, and on each arc at its limit. */
  prices = "prices",
}

type Row = (string | number | null)[];

/**
 * Flows of least cost through a network with places in between (transshipment): plants, warehouses, ports and customers.
 * @customfunction NETFLOW
 * @cancelable
 * @param nodes Table, one node a row: name, units (above 0 it has them, below 0 it needs them, 0 or blank passes on). What is not needed stays where it is at no cost.
 * @param arcs Table, one arc a row: from, to, cost of a unit (below 0 it earns), [most units; blank or 0 = no limit], [fewest units]. An arc that is closed is left out. Two arcs between the same nodes may have two costs.
 * @param {NetFlowOutput} [show] table, flows, cost, reducedCosts or prices. If omitted, table.
 * @returns Table: total cost in the first cell; a row an arc with from, to, units and cost, then what is left over, then the status. Prices hold for small changes; where several plans cost the same, other prices can be as true.
 * @example =AOP.NETFLOW({"Plant",60;"Hub",0;"Leeds",-50}, {"Plant","Hub",2,40;"Hub","Leeds",1,0;"Plant","Leeds",5,0}) -> {170,"To","Units","Cost";"Plant","Hub",40,80;"Hub","Leeds",40,40;"Plant","Leeds",10,50;"Plant","Left over",10,"";"Status","optimal","",0}
 * @example =AOP.NETFLOW({"Plant",60;"Hub",0;"Leeds",-50}, {"Plant","Hub",2,40;"Hub","Leeds",1,0;"Plant","Leeds",5,0}, "reducedCosts") -> {-2;0;0}
 * @example =AOP.NETFLOW({"Plant",60;"Leeds",-50}, {"Plant","Leeds",5,30}) -> #N/A
 * @example =AOP.NETFLOW({"Plant",60;"Leeds",-50}, {"Plant","Leedes",5,30}) -> #VALUE!
 * @source Ford & Fulkerson (1962), Flows in Networks; Ahuja, Magnanti & Orlin (1993), Network Flows, chapter 11.
 */
export function netFlow(
  nodes: any[][],
  arcs: any[][],
  show?: NetFlowOutput,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return call(() => {
    const input = readFlowNetwork(nodes, arcs);
    const shown = readChoice(show, "show", Object.values(NetFlowOutput), "table");
    return answerEach(
      flowTasks.network,
      [input],
      ([found]): Row[] => {
        if (!found || found instanceof DomainError) throw found ?? new Error("No flows.");
        if (shown === "flows" || shown === "reducedCosts") return found[shown].map((value) => [value]);
        if (shown === "cost") return [[found.totalCost]];
        return shown === "prices" ? priceRows(input, found) : tableOf(input, found);
      },
      signalOf(invocation),
    );
  });
}

function tableOf({ names, arcs }: NetworkFlowInput, { flows, left, totalCost }: NetworkFlow): Row[] {
  const word = (key: string): string => functionMessage(`logistics.network.${key}`);
  const name = (node: number): string | null => names[node] ?? null;
  return [
    [totalCost, word("to"), word("units"), word("cost")],
    ...arcs.map(({ from, to, cost }, arc): Row => [name(from), name(to), flows[arc] ?? 0, (flows[arc] ?? 0) * cost]),
    ...left.flatMap((units, node): Row[] => (units > 0 ? [[name(node), word("left"), units, null]] : [])),
    searchStatus(totalCost, totalCost, 4),
  ];
}

function priceRows({ names, arcs }: NetworkFlowInput, { prices, reducedCosts }: NetworkFlow): Row[] {
  const word = (key: string): string => functionMessage(`logistics.network.price.${key}`);
  const name = (node: number): string | null => names[node] ?? null;
  return [
    ["what", "from", "to", "price"].map(word),
    ...prices.map((price, node): Row => [word("node"), null, name(node), price]),
    ...arcs.flatMap(({ from, to, least }, arc): Row[] => {
      const reduced = reducedCosts[arc] ?? 0;
      if (reduced < 0) return [[word("full"), name(from), name(to), -reduced]];
      return reduced > 0 && least > 0 ? [[word("forced"), name(from), name(to), reduced]] : [];
    }),
  ];
}
