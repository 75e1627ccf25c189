import { DomainError } from "../../core/DomainError";
import { bottlenecks } from "../../core/production/plans/bottlenecks";
import { call, readBlock, readPerCell } from "../support";
import { readNames } from "../support/readNames";

/**
 * The resources from the tightest to the loosest, with their first overload and the hours short.
 * @customfunction BOTTLENECK
 * @param load Hours of load: resources down, periods across.
 * @param capacity Available hours, in the shape of load, or one value, one a resource, one a period.
 * @param [resources] Names of the resources, one a row of load. If omitted, 1, 2, 3 ...
 * @param [periods] Names of the periods, one a column of load. If omitted, 1, 2, 3 ...
 * @returns A row a resource, by utilization of all periods: resource, that utilization as a share, highest share in a period, that period, first period with an overload (blank: none), hours above capacity in all periods, hours still short if load may be pulled into any earlier period. Load without capacity is #DIV/0! in the cell of its share.
 * @example =AOP.BOTTLENECK({90,80;60,130}, 100, {"Line 1";"Line 2"}, {"Jan","Feb"}) -> {"Line 2",0.95,1.3,"Feb","Feb",30,0;"Line 1",0.85,0.9,"Jan","",0,0}
 * @example =AOP.BOTTLENECK({130,80}, {100,90}) -> {1,1.105263,1.3,1,1,30,30}
 * @example =AOP.BOTTLENECK({90;-5}, 100) -> #VALUE!
 * @source Goldratt & Cox (1984), The Goal; Hopp & Spearman (2008), Factory Physics, chapter 7: the bottleneck is the resource of highest utilization.
 */
export function bottleneck(load: any[][], capacity: any[][], resources?: any[][], periods?: any[][]): any[][] {
  return call(() => {
    const loads = readBlock(load, "load", { minimum: 0 });
    const columns = loads[0]?.length ?? 0;
    const capacities = readPerCell(capacity, "capacity", { rows: loads.length, columns }, { minimum: 0 });
    const resourceNames = readNames(resources, "resources", "the rows of load", loads.length);
    const periodNames = readNames(periods, "periods", "the columns of load", columns);
    const ranked = bottlenecks(loads.map((hours, row) => ({ load: hours, capacity: capacities[row] ?? [] })));
    return ranked.map((each) => [
      resourceNames[each.resource],
      each.utilization ?? noCapacity(loads[each.resource] ?? []),
      each.peakUtilization ?? noCapacity([loads[each.resource]?.[each.peakPeriod] ?? 0]),
      periodNames[each.peakPeriod],
      each.firstOverload === null ? null : periodNames[each.firstOverload],
      each.hoursShort,
      each.hoursShortAfterPrebuild,
    ]);
  });
}

function noCapacity(load: readonly number[]): DomainError {
  return new DomainError("divisionByZero", "supply.utilization.noCapacity", { load: load.reduce((a, b) => a + b, 0) });
}
