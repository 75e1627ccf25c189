import { DomainError } from "../../core/DomainError";
import { hasFurtherLimits } from "../../core/logistics/awards/hasFurtherLimits";
import { call, readChoice } from "../support";
import { readAwards } from "../support/readAwards";
import { signalOf } from "../support/signalOf";
import { answerEach } from "../support/workers/answerEach";
import { awardTasks } from "../support/workers/awardTasks";
import { writeAwards } from "../support/writeAwards";

/**
 * What is served as much as possible before cost counts.
 * @customenum {string}
 */
enum CarrierPlanGoal {
  /** As many shipments as possible. */
  shipments = "shipments",
  /** As much weight as possible. */
  weight = "weight",
  /** As many units as possible. */
  units = "units",
}

/**
 * What AOP.CARRIERPLAN shows.
 * @customenum {string}
 */
enum CarrierPlanAnswer {
  /** One row a shipment, in the order of the table. */
  shipments = "shipments",
  /** One row a lane that is used. */
  lanes = "lanes",
  /** The shipments that are not served, with what is in their way. */
  unserved = "unserved",
  /** Each capacity, its use, and what one more unit of it is worth. */
  capacities = "capacities",
}

/**
 * Awards shipments to warehouses, ports, lanes and carriers: serves as many as the capacities allow, and these at the least cost of handling and freight. Every shipment that is not served is told with its reason.
 * @customfunction CARRIERPLAN
 * @cancelable
 * @param shipments Table whose header names its columns in any order: shipment, destination, weight, [units], [customer], [product], [warehouse: the only one that may send it], [days: longest transit; blank or 0: any], [priority: 1 is served before 2; blank or 0: 1].
 * @param rates Table with header: carrier, origin (a port), destination, rate (money a unit of weight), [minimum] (money a shipment), [from weight], [to weight; blank or 0: no limit], [mode], [days of transit], [capacity: most shipments; blank or 0: no limit], [charge: weight, or load, which pays rate once for all that share it, up to to weight together; blank: weight].
 * @param warehouses Table with header, one row for each port of a warehouse: warehouse, port, [cost per unit], [capacity: most shipments; without the column no limit, blank or 0: none].
 * @param [products] Table with header: warehouse, product that it stocks. If omitted, all stock everything.
 * @param [customers] Table with header: warehouse, customer; a warehouse named there serves only the customers named with it. If omitted, all serve everybody.
 * @param [carriers] Table with header: carrier, [shipments], [weight]: the most it takes over all its rates; blank or 0: no limit.
 * @param [mostDays] Longest transit in days of the shipments that have none of their own. If omitted, any.
 * @param {CarrierPlanGoal} [goal] shipments, weight or units: what is served as much as possible, inside each priority. If omitted, shipments.
 * @param {CarrierPlanAnswer} [answer] shipments, lanes, unserved or capacities. If omitted, shipments.
 * @returns Table with header, then status with the totals, then the rows. Nothing is dropped: a shipment without an award has its reason.
 * @example =AOP.CARRIERPLAN({"shipment","destination","weight","units";"S1","Rome",10,1;"S2","Rome",50,1;"S3","Oslo",20,1}, {"carrier","origin","destination","rate","minimum";"Fast","Hub","Rome",2,30;"Slow","Hub","Rome",1,45}, {"warehouse","port","cost per unit";"W1","Hub",5}) -> {"Shipment","Warehouse","Port","Carrier","Mode","Destination","Days","Handling","Freight","Cost","Note";"Status","optimal","","","","",0,10,80,90,"2 of 3 shipments are served; the other 1 have their reasons here.";"S1","W1","Hub","Fast","","Rome",0,5,30,35,"";"S2","W1","Hub","Slow","","Rome",0,5,50,55,"";"S3","","","","","Oslo","","","","","No rate leads from W1 to Oslo. Add one, or another warehouse."}
 * @example =AOP.CARRIERPLAN({"shipment","destination","weight";"S1","Rome",10;"S2","Rome",50}, {"carrier","origin","destination","rate";"Fast","Hub","Rome",2}, {"warehouse","port","capacity";"W1","Hub",1}, , , , , , "capacities") -> {"Capacity","Name","Unit","Limit","Used","One more serves","One more costs","Note";"Status","optimal","","","","",20,"1 of 2 shipments are served; the other 1 have their reasons in the answers shipments and unserved.";"Warehouse","W1","shipments",1,1,1,100,"One more shipment here serves 1 more in all; the total cost rises by 100."}
 * @example =AOP.CARRIERPLAN({"shipment","destination","weight";"S1","Rome",-10}, {"carrier","origin","destination","rate";"Fast","Hub","Rome",2}, {"warehouse","port";"W1","Hub"}) -> #VALUE!
 * @source Transportation problem (Hitchcock 1941) by successive shortest paths (Jewell 1958; Ahuja, Magnanti & Orlin 1993, section 9.7); loads and service rules: Dzalbs & Kalganova (2020), Computers & Industrial Engineering 147.
 */
export function carrierPlan(
  shipments: any[][],
  rates: any[][],
  warehouses: any[][],
  products?: any[][],
  customers?: any[][],
  carriers?: any[][],
  mostDays?: any,
  goal?: CarrierPlanGoal,
  answer?: CarrierPlanAnswer,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return call(() => {
    const first = readChoice(goal, "goal", Object.values(CarrierPlanGoal), "shipments");
    const shown = readChoice(answer, "answer", Object.values(CarrierPlanAnswer), "shipments");
    const read = readAwards({ shipments, rates, warehouses, products, customers, carriers, mostDays, goal: first });
    return answerEach(
      hasFurtherLimits(read.input) ? awardTasks.limits : awardTasks.warehouses,
      [read.input],
      ([plan]) => {
        if (!plan || plan instanceof DomainError) throw plan ?? new Error("No award.");
        return writeAwards(read, plan, shown) as any[][];
      },
      signalOf(invocation),
    );
  });
}
