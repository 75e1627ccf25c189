import { DomainError } from "../../core/DomainError";
import { call, readChoice } from "../support";
import { SupplyAnswer } from "../support/choices/SupplyAnswer";
import { readSupply } from "../support/readSupply";
import { signalOf } from "../support/signalOf";
import { answerEach } from "../support/workers/answerEach";
import { constrainedTasks } from "../support/workers/constrainedTasks";
import { writeSupplyPlan } from "../support/writeSupplyPlan";

/**
 * Supply plan of least cost for items that share resources: what to make, when, in regular hours or overtime, by the routing or an alternate, what to buy ready, what to hold, and what to owe or lose where the hours do not suffice.
 * @customfunction SUPPLYPLAN
 * @cancelable
 * @param demand Units demanded, 0 or more: items down in the order of the item table, periods across.
 * @param items Item table whose header names its columns in any order: item, and as needed opening stock (below 0: units owed), minimum stock, minimum stock cost (of a unit lacking for a period), unit cost (without hours), holding cost (a unit and period), backlog cost (a unit and period), lost sale cost (a unit), subcontract cost (a unit), subcontract limit (units a period; blank or 0: none). Blank or 0 as the cost of lacking, owing, losing or subcontracting: not allowed.
 * @param capacity Regular hours: resource, then hours of all periods in one column, or one a period; or hours alone, as AOP.CAPACITY gives them, in the order of resources.
 * @param usage Hours a unit: item, resource, hours, [way: blank is the regular routing, each name an alternate], [extra cost of a unit made that way].
 * @param [resources] Resource table with a header: resource, hour cost, overtime cost (an hour, in full), overtime hours (most a period) or overtime share (of the regular hours). If omitted, no overtime, and hours cost nothing.
 * @param [minimumStock] Units that stock must have at the end of each period, in place of the item table's: one value, one an item, one a period, or a block like demand.
 * @param [periods] Names of the periods. If omitted, 1, 2, 3 ...
 * @param {SupplyAnswer} [answer] plan, all, make, ways, subcontract, stock, backlog, lost, resources, hours, overtime, hourPrices, demandPrices or cost. If omitted, plan.
 * @returns Tables (plan, all, ways, resources, cost) with header, names, total cost and status; the others a block of figures only. No plan: #N/A with what is short, and where.
 * @example =AOP.SUPPLYPLAN({15,30}, {"item","holding cost";"Pump",1}, {"Line",20}, {"Pump","Line",1}, {"resource","overtime cost","overtime hours";"Line",4,8}) -> {"Item","Figure",1,2;"Pump","Make",20,25;"Pump","Overtime share",0,0.2;"Pump","Stock",5,0;"Total cost","","",25;"Status","optimal","",0}
 * @example =AOP.SUPPLYPLAN({15,30}, {"item","holding cost","lost sale cost";"Pump",1,50}, {"Line",20}, {"Pump","Line",1}, , , , "hourPrices") -> {49,50}
 * @example =AOP.SUPPLYPLAN({15,30}, {"item","holding cost";"Pump",1}, {"Line",20}, {"Pump","Line",1}) -> #N/A
 * @example =AOP.SUPPLYPLAN({15,30}, {"item","holdng cost";"Pump",1}, {"Line",20}, {"Pump","Line",1}) -> #VALUE!
 * @source Hanssmann & Hess (1960); Voss & Woodruff (2006), Introduction to Computational Optimization Models for Production Planning, chapter 3; solver: HiGHS (Huangfu & Hall 2018).
 */
export function supplyPlan(
  demand: any[][],
  items: any[][],
  capacity: any[][],
  usage: any[][],
  resources?: any[][],
  minimumStock?: any[][],
  periods?: any[][],
  answer?: SupplyAnswer,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return call(() => {
    const shown = readChoice(answer, "answer", Object.values(SupplyAnswer), "plan");
    const read = readSupply({ demand, items, capacity, usage, resources, minimumStock, periods });
    return answerEach(
      constrainedTasks.plan,
      [read.input],
      ([plan]) => {
        if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
        return writeSupplyPlan(read, plan, shown);
      },
      signalOf(invocation),
    );
  });
}
