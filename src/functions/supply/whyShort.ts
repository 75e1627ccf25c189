import { DomainError } from "../../core/DomainError";
import { call, readChoice, readInteger } from "../support";
import { readSupply } from "../support/readSupply";
import { signalOf } from "../support/signalOf";
import { answerEach } from "../support/workers/answerEach";
import { constrainedTasks } from "../support/workers/constrainedTasks";
import { writeReasons } from "../support/writeReasons";

/**
 * What AOP.WHYSHORT shows.
 * @customenum {string}
 */
enum ReasonAnswer {
  /** Everything. */
  all = "all",
  /** What is short, where and when. */
  short = "short",
  /** The limits that bind, with what one more hour or unit would save. */
  binding = "binding",
  /** The ways out, the cheapest first. */
  remedies = "remedies",
  /** The demands and limits that cannot be kept together. */
  conflict = "conflict",
}

/**
 * Why a supply plan is short of its demand, and what can be done: the limits that bind and what one more hour is worth, the ways out in the order of their cost, and, where no plan keeps the limits, the fewest hours that are lacking and the smallest set of demands and limits that contradict each other.
 * @customfunction WHYSHORT
 * @cancelable
 * @param demand Units demanded, as for AOP.SUPPLYPLAN.
 * @param items Item table with its header, as for AOP.SUPPLYPLAN.
 * @param capacity Regular hours by resource, as for AOP.SUPPLYPLAN.
 * @param usage Hours a unit, as for AOP.SUPPLYPLAN.
 * @param [resources] Resource table with its header, as for AOP.SUPPLYPLAN.
 * @param [minimumStock] Units of minimum stock, as for AOP.SUPPLYPLAN.
 * @param [periods] Names of the periods. If omitted, 1, 2, 3 ...
 * @param {ReasonAnswer} [answer] all, short, binding, remedies or conflict. If omitted, all.
 * @param [rows] Most rows of one kind, 1 to 1000; a row says how many more there are. If omitted, 10.
 * @returns Table: what, where, period, quantity, its unit, price (money an hour or unit; blank: not known), cost of the whole plan with the remedy (without what has no price). Each remedy is taken by itself, within all other limits. An answer also where there is no plan.
 * @example =AOP.WHYSHORT({15,30}, {"item","holding cost";"Pump",1}, {"Line 2",20}, {"Pump","Line 2",1}, , , {"P1","P2"}, "short") -> {"What","Where","Period","Quantity","Unit","Price","Plan cost";"Status","no plan keeps the limits","","","","","";"Short of hours","Line 2","P2",5,"h","",""}
 * @example =AOP.WHYSHORT({25,10}, {"item","backlog cost";"Pump",2}, {"Line 2",20}, {"Pump","Line 2",1}, {"resource","overtime cost","overtime hours";"Line 2",4,8}, , , "remedies") -> {"What","Where","Period","Quantity","Unit","Price","Plan cost";"Status","not all is met on time","","","","","";"1. All on time within the limits","","","","","",20}
 * @example =AOP.WHYSHORT({15,30}, {"item","holding cost";"Pump",1}, {"Line 2",-20}, {"Pump","Line 2",1}) -> #VALUE!
 * @source Prices: duality of linear programmes (Dantzig 1963); conflict: Chinneck (2008), Feasibility and Infeasibility in Optimization, chapter 6; shortage: its elastic programme.
 */
export function whyShort(
  demand: any[][],
  items: any[][],
  capacity: any[][],
  usage: any[][],
  resources?: any[][],
  minimumStock?: any[][],
  periods?: any[][],
  answer?: ReasonAnswer,
  rows?: any,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return call(() => {
    const part = readChoice(answer, "answer", Object.values(ReasonAnswer), "all");
    const most = readInteger(rows, "rows", { default: 10, minimum: 1, maximum: 1000 });
    const read = readSupply({ demand, items, capacity, usage, resources, minimumStock, periods });
    return answerEach(
      constrainedTasks.why,
      [read.input],
      ([reasons]) => {
        if (!reasons || reasons instanceof DomainError) throw reasons ?? new Error("No reasons.");
        return writeReasons(reasons, { periods: read.periods, part, most }) as any[][];
      },
      signalOf(invocation),
    );
  });
}
