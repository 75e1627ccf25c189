import { DomainError } from "../../core/DomainError";
import { availableHours } from "../../core/production/availableHours";
import { call, readCalendar } from "../support";
import { readMaintenance } from "../support/readMaintenance";
import { readResources } from "../support/readResources";

/**
 * Available hours of each resource in each period: hours a week times weeks, or shifts times working days, times efficiency, less maintenance.
 * @customfunction CAPACITY
 * @param resources Table, one resource a row. Either resource, hours a week, [efficiency], or resource, shifts a day, hours a shift, efficiency, [OEE], [machines]. Shares such as 0.85; blank is 1.
 * @param calendar The table of AOP.CALENDAR: weeks (6th column) serve hours a week, working days (7th) serve shifts.
 * @param [maintenance] Hours lost: a list of resource, period and hours, or a block of resources by periods. If omitted, none.
 * @returns Standard hours, a row a resource in the order of the table, a column a period.
 * @example =AOP.CAPACITY({"Line 1",40,85}, AOP.CALENDAR("2026-01-01")) -> #VALUE!
 * @example =AOP.CAPACITY({"Line 1",40,0.9;"Line 2",80,1}, {"P1","Jan",46023,46050,28,4;"P2","Feb",46051,46078,28,4}) -> {144,144;320,320}
 * @example =AOP.CAPACITY({"Line 1",2,8,0.85}, {"P1","Jan 2026",46023,46053,31,4.43,20}) -> {272}
 * @source Vollmann, Berry, Whybark & Jacobs (2005), Manufacturing Planning and Control, chapter 10.
 */
export function capacity(resources: any[][], calendar: any[][], maintenance?: any[][]): any[][] {
  return call(() => {
    const periods = readCalendar(calendar, "calendar");
    const table = readResources(resources, "resources");
    const names = table.map(({ name }) => name);
    const lost = readMaintenance(maintenance, names, periods);
    return table.map(({ name, time }, resource) =>
      periods.map((period, index) => {
        const hours = availableHours(time, period);
        const stopped = lost[resource]?.[index] ?? 0;
        if (stopped > hours)
          throw new DomainError("invalid", "supply.maintenance.hours", {
            resource: name,
            period: period.label || period.id,
            stopped,
            hours: Math.round(hours * 100) / 100,
          });
        return hours - stopped;
      }),
    );
  });
}
