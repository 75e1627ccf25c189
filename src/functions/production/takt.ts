import { taktTime } from "../../core/production/effectiveness/taktTime";
import { call, readBlock, readPerCell } from "../support";
import { eachItem } from "../support/eachItem";

/**
 * Takt time: the time in which one unit must be finished so that demand is met.
 * @customfunction TAKT
 * @param demand Units demanded in a period: a number, a row, a column or a block.
 * @param availableTime Working time of the same period without breaks, in any unit (seconds, minutes): one value, one a row, one a column, or the shape of demand.
 * @returns Time a unit, in the unit of availableTime and the shape of demand; #DIV/0! in the cell of a period without demand.
 * @example =AOP.TAKT(500, 25200) -> 50.4
 * @example =AOP.TAKT({500,420}, 420) -> {0.84,1}
 * @example =AOP.TAKT(0, 25200) -> #DIV/0!
 * @source Jacobs & Chase, Operations and Supply Chain Management, workcenter cycle time; Rother & Shook (1999), Learning to See.
 */
export function takt(demand: any[][], availableTime: any[][]): any[][] {
  return call(() => {
    const units = readBlock(demand, "demand", { minimum: 0 });
    const columns = units[0]?.length ?? 0;
    const times = readPerCell(availableTime, "availableTime", { rows: units.length, columns }, { minimum: 0 }).flat();
    const all = units.flat();
    const answers = eachItem(all.length, (cell) => taktTime(times[cell] ?? 0, all[cell] ?? 0));
    return units.map((_, row) => answers.slice(row * columns, (row + 1) * columns));
  });
}
