import { DomainError } from "../../core/DomainError";
import { functionMessage } from "../../messages/functionMessage";
import { call, readChoice, readNumber, readOptionalNumber } from "../support";
import { readNetwork } from "../support/readNetwork";
import { readSerialChain } from "../support/readSerialChain";
import { answerEach } from "../support/workers/answerEach";
import { networkTasks } from "../support/workers/networkTasks";

/**
 * What the service of a stage is.
 * @customenum {string}
 */
enum NetworkServiceAs {
  /** A share of time between 0 and 1. */
  share = "share",
  /** The safety factor itself. */
  factor = "factor",
}

/**
 * What happens between the stages.
 * @customenum {string}
 */
enum NetworkModel {
  /** Each stage keeps the service time it promises (Graves and Willems); any network. */
  guaranteed = "guaranteed",
  /** A stage may run out and the next one waits (Clark and Scarf); a chain. */
  stochastic = "stochastic",
}

/**
 * How demand scatters in the stochastic model.
 * @customenum {string}
 */
enum NetworkDemand {
  /** Bell curve. */
  normal = "normal",
  /** Whole units; the deviation is not used. */
  poisson = "poisson",
}

/**
 * Where to hold safety stock in a supply network, and how much, at the least cost: by stage, for the whole network at once. Exact on networks without circles of arcs, else a search that tells how near to the best it is.
 * @customfunction NETWORKSTOCK
 * @param stages Stage table: stage, processing time in periods, holding cost of a unit, [deviation a period of what its own outside customers ask, in units], [longest service time it may promise], [inbound service time of outside suppliers], [service, if not that of all]; with or without a header. Blank or 0 as longest service time: at once for stages with outside customers, no limit for others.
 * @param arcs Arc table: supplier, customer, [units of the supplier in one of the customer]; a header only if it has all three columns. Blank: the stages have nothing to do with each other.
 * @param [service] Service of all stages as a share of time, such as 0.95: demand is covered up to this quantile. May be omitted if each stage has its own.
 * @param [stockAt] Names of stages that must serve at once, from stock. If omitted, none.
 * @param {NetworkServiceAs} [serviceAs] share or factor (the number of standard deviations covered). If omitted, share.
 * @param {NetworkModel} [model] guaranteed or stochastic. If omitted, guaranteed.
 * @param [meanDemand] Mean demand a period of the last stage's customers; for the stochastic model.
 * @param [shortageCost] Cost of a unit owed to customers for a period, for the stochastic model. If omitted, what makes the service of the last stage the best one.
 * @param {NetworkDemand} [distribution] normal or poisson, for the stochastic model. If omitted, normal.
 * @returns A row a stage. Guaranteed: stage, inbound service time, service time, net replenishment time (periods that its stock must last), safety stock, its cost. Stochastic: stage, echelon base stock, local base stock, echelon safety stock. Then the row Total with the cost a period in the last column, and the row Status: optimal, or the share by which the cost may lie above the least.
 * @example =AOP.NETWORKSTOCK({"Plant",4,1,0;"Depot",2,3,20}, {"Plant","Depot"}, 0.95) -> {"Plant",0,0,4,65.794145,65.794145;"Depot",0,0,2,46.523486,139.570458;"Total","","","","",205.364604;"Status","optimal","","","",0}
 * @example =AOP.NETWORKSTOCK({"Plant",2,2,0;"Depot",1,7,1}, {"Plant","Depot"}, 0.9, , , "stochastic", 5) -> {"Plant",17.917063,11.451829,2.917063;"Depot",6.465234,6.465234,1.465234;"Total","","",26.606452;"Status","optimal","",0}
 * @example =AOP.NETWORKSTOCK({"Plant",4,1,0;"Depot",2,3,20}, {"Plant","Depot";"Depot","Plant"}, 0.95) -> #VALUE!
 * @source Graves & Willems (2000), Optimizing strategic safety stock placement in supply chains; Humair & Willems (2011); stochastic: Clark & Scarf (1960), Snyder & Shen (2019), section 6.2.
 */
export function networkStock(
  stages: any[][],
  arcs: any[][],
  service?: any,
  stockAt?: any[][],
  serviceAs?: NetworkServiceAs,
  model?: NetworkModel,
  meanDemand?: any,
  shortageCost?: any,
  distribution?: NetworkDemand,
): any[][] | Promise<any[][]> {
  return call(() => {
    const kind = readChoice(serviceAs, "serviceAs", Object.values(NetworkServiceAs), "share");
    const shown = readChoice(model, "model", Object.values(NetworkModel), "guaranteed");
    const named = readNetwork({ stages, arcs, service, serviceAs: kind, stockAt });
    const { names } = named;
    if (shown === "guaranteed")
      return answerEach(networkTasks.guaranteed, [named.network], ([plan]) => {
        if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
        const rows = plan.stages.map((each, stage) => [
          names[stage],
          each.inboundServiceTime,
          each.serviceTime,
          each.netReplenishmentTime,
          each.safetyStock,
          each.cost,
        ]);
        return [...rows, ...closingRows(plan.cost, plan.gap, 6)];
      });
    const { input, order } = readSerialChain(named, {
      mean: readNumber(meanDemand, "meanDemand", { minimum: 0 }),
      shortageCost: readOptionalNumber(shortageCost, "shortageCost", { above: 0 }),
      distribution: readChoice(distribution, "distribution", Object.values(NetworkDemand), "normal"),
    });
    return answerEach(networkTasks.serial, [input], ([plan]) => {
      if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
      const rows = names.map((name, stage) => {
        const levels = plan.stages[order.indexOf(stage)];
        return [name, levels?.echelonLevel, levels?.localLevel, levels?.safetyStock];
      });
      return [...rows, ...closingRows(plan.cost, 0, 4)];
    });
  });
}

/** The rows below the stages: what all costs, and how good that is. */
function closingRows(cost: number, gap: number, columns: number): (string | number | null)[][] {
  const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
  const percent = Number((100 * gap).toPrecision(2));
  const status =
    gap === 0 ? functionMessage("inventory.network.optimal") : functionMessage("inventory.network.within", { percent });
  return [
    [functionMessage("inventory.network.total"), ...blanks(columns - 2), cost],
    [functionMessage("inventory.network.status"), status, ...blanks(columns - 3), gap],
  ];
}
