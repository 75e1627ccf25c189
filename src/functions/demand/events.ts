import { eventEffects } from "../../core/demand/events/eventEffects";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readCalendar, readChoice, readKeys, readMatrix, writeSeries } from "../support";
import { isBlankTable } from "../support/isBlankTable";
import { readEvents } from "../support/readEvents";
import { readItemSeries } from "../support/readItemSeries";
import { sameRows } from "../support/sameRows";

/**
 * Which units of the events the answer shows.
 * @customenum {string}
 */
enum EventOutput {
  /** All together: uplift, pull-forward and cannibalised. */
  units = "units",
  /** The baseline with the events. */
  final = "final",
  /** Uplift of the events only. */
  uplift = "uplift",
  /** What is missing after events, below zero. */
  pullforward = "pullforward",
  /** What items lose to others, below zero. */
  cannibalised = "cannibalised",
}

/**
 * Units that promotions, listings and other events add to a baseline: uplift in percent or units, what it pulls forward, and what it
 * takes from other items. Event by days or by periods; no item loses more than it has.
 * @customfunction EVENTS
 * @param baseline Units without events: a row an item and a column a period; a single column is one item whose periods run down.
 * @param items Name of each row of baseline; further columns (family, channel) let an event name them. Rows of one name share its events.
 * @param events Event table, one event a row: item, start, end (blank: as start), uplift (0.35 for +35 % of the baseline), [uplift in units in all, instead of percent], [share of the uplift that is missing afterwards], [cannibalised item], [units it loses for each unit of uplift, 0.2 for 20 %], [probability, 1 for certain], [length of the dip afterwards; blank: as long as the event]; with or without a header.
 * @param [calendar] Calendar table of the baseline's periods: start and end are days (or period ids), and an event in a part of a period counts by its days. If omitted, start and end are period numbers: 1 is the first.
 * @param {EventOutput} [output] units, final, uplift, pullforward or cannibalised. If omitted, units.
 * @returns Units in the shape of baseline.
 * @example =AOP.EVENTS({1000;400}, {"A";"B"}, {"A",1,1,0.35,0,0,"B",0.2}) -> {350;-70}
 * @example =AOP.EVENTS({100,100,100,100}, "A", {"A",2,2,0,60,0.25}) -> {0,60,-15,0}
 * @example =AOP.EVENTS({100,100}, "Bikes", {"Bike",1,1,0.2}) -> #VALUE!
 * @source Uplift, pull-forward and cannibalisation: van Heerde, Leeflang and Wittink (2004), Decomposing the sales promotion bump with store data.
 */
export function events(
  baseline: any[][],
  items: any[][],
  events: any[][],
  calendar?: any[][],
  output?: EventOutput,
): any[][] {
  return call(() => {
    const names = readMatrix(items, "items").map((row) => readKeys([row], "items").filter((name) => name !== ""));
    const { series, direction } = readItemSeries(baseline, "baseline", [names.map(() => [0])]);
    sameRows("items", names.length, "baseline", series.length);
    const count = series[0]?.length ?? 0;
    const periods = isOmitted(calendar) ? null : readCalendar(calendar, "calendar");
    if (periods && periods.length !== count)
      throw new DomainError("invalid", "demand.events.calendar", { count, periods: periods.length });
    const shown = readChoice(output, "output", Object.values(EventOutput), "units");
    const stretches = periods ?? Array.from({ length: count }, (_, index) => ({ start: index + 1, end: index + 1 }));
    const effects = isBlankTable(events, "events")
      ? null
      : eventEffects(series, stretches, readEvents(events, names, periods));
    const cells = series.map((row, item) =>
      row.map((units, period) => {
        const [lifted, ahead, lost] = [effects?.uplift, effects?.pullForward, effects?.cannibalised].map(
          (block) => block?.[item]?.[period] ?? 0,
        ) as [number, number, number];
        if (shown === "uplift") return lifted;
        if (shown === "pullforward") return ahead;
        if (shown === "cannibalised") return lost;
        return lifted + ahead + lost + (shown === "final" ? units : 0);
      }),
    );
    return writeSeries(cells, direction);
  });
}
