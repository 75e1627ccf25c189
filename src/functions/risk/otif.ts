import { lineService } from "../../core/risk/service/lineService";
import { serviceOf } from "../../core/risk/service/serviceOf";
import { DomainError } from "../../core/DomainError";
import {
  call,
  isOmitted,
  readChoice,
  readDate,
  readDates,
  readKeys,
  readNumber,
  readOptionalNumber,
  readPerItem,
  readVector,
  writeSeries,
} from "../support";
import { sameRows } from "../support/sameRows";

/**
 * What is counted.
 * @customenum {string}
 */
enum ServiceLevelWord {
  /** Every line by itself. */
  line = "line",
  /** Orders: all lines of an order must be on time and in full. */
  order = "order",
}

/**
 * What the answer shows.
 * @customenum {string}
 */
enum DeliveryAnswer {
  /** The three shares, and how many lines or orders they are of. */
  shares = "shares",
  /** A row a line: 1 or 0 for on time, in full and both; blank where the line does not count. */
  lines = "lines",
}

/**
 * On time, in full, and both (OTIF) of deliveries against orders, by line or by order, with tolerances for days and quantity.
 * @customfunction OTIF
 * @param ordered Units ordered, a column or a row, a line each. Lines of 0 do not count.
 * @param delivered Units delivered.
 * @param dueDates Day that was promised.
 * @param actualDates Day of delivery; blank: not delivered yet, so neither on time nor in full.
 * @param [orders] Order number of each line, for the level order.
 * @param {ServiceLevelWord} [level] line or order. If omitted, order where orders are given, else line.
 * @param [lateDays] Days after the due day that are still on time. If omitted, 0.
 * @param [earlyDays] Days before the due day that are still on time. If omitted, any.
 * @param [under] Share of the ordered quantity that may be missing: 0.02 for 2 %. If omitted, 0.
 * @param [over] Share that may be too much. If omitted, any.
 * @param [asOf] Day of the report: lines that are not complete and still have time on that day are open and do not count. If omitted, all lines count.
 * @param {DeliveryAnswer} [answer] shares or lines. If omitted, shares.
 * @returns Shares: on time, in full, OTIF, count, in one row. Lines: a row a line of on time, in full, OTIF.
 * @example =AOP.OTIF({10;20;5;8}, {10;18;5;0}, {46000;46000;46001;46002}, {46000;45999;46003;""}) -> {0.5,0.5,0.25,4}
 * @example =AOP.OTIF({10;20;5}, {10;20;5}, {46000;46000;46001}, {46000;46000;46003}, {"A";"A";"B"}) -> {0.5,1,0.5,2}
 * @example =AOP.OTIF({0;0}, {0;0}, {46000;46000}, {46000;46000}) -> #N/A
 * @source SCOR model (APICS), perfect order fulfilment RL.1.1: delivery on the promised date, in the ordered quantity.
 */
export function otif(
  ordered: any[][],
  delivered: any[][],
  dueDates: any[][],
  actualDates: any[][],
  orders?: any[][],
  level?: ServiceLevelWord,
  lateDays?: any,
  earlyDays?: any,
  under?: any,
  over?: any,
  asOf?: any,
  answer?: DeliveryAnswer,
): any[][] {
  return call(() => {
    const { values: wanted, direction } = readVector(ordered, "ordered", { minimum: 0 });
    const count = wanted.length;
    const brought = readPerItem(delivered, "delivered", count, { minimum: 0 });
    const due = readDates(dueDates, "dueDates").flat();
    const actual = readDates(actualDates, "actualDates").flat();
    const keys = isOmitted(orders) ? null : readKeys(orders, "orders");
    for (const [name, list] of [
      ["dueDates", due],
      ["actualDates", actual],
      ["orders", keys ?? wanted],
    ] as const)
      sameRows(name, list.length, "ordered", count);
    const by = readChoice(level, "level", Object.values(ServiceLevelWord), keys ? "order" : "line");
    if (by === "order" && !keys) throw new DomainError("invalid", "risk.otif.orders");
    const share = { minimum: 0, maximum: 1 };
    const tolerance = {
      lateDays: readNumber(lateDays, "lateDays", { default: 0, minimum: 0 }),
      earlyDays: readOptionalNumber(earlyDays, "earlyDays", { minimum: 0 }),
      under: readNumber(under, "under", { default: 0, ...share }),
      over: readOptionalNumber(over, "over", { minimum: 0 }),
      asOf: isOmitted(asOf) ? null : readDate(asOf, "asOf"),
    };
    const lines = wanted.map((units, index) => {
      const [key, promised] = [keys?.[index] ?? "", due[index] ?? null];
      if (units !== 0 && promised === null) throw new DomainError("invalid", "risk.otif.due", { row: index + 1 });
      if (units !== 0 && by === "order" && key === "")
        throw new DomainError("invalid", "risk.otif.key", { row: index + 1 });
      return { key, ordered: units, delivered: brought[index] ?? 0, due: promised ?? 0, actual: actual[index] ?? null };
    });
    if (readChoice(answer, "answer", Object.values(DeliveryAnswer), "shares") === "lines")
      return writeSeries(
        lines.map((line) => {
          const service = lineService(line, tolerance);
          return service ? [service.onTime, service.inFull, service.otif].map(Number) : [null, null, null];
        }),
        direction === "column" || count === 1 ? "row" : "column",
      );
    const service = serviceOf(lines, tolerance, by);
    return [[service.onTime, service.inFull, service.otif, service.count]];
  });
}
