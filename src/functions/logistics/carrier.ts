import { DomainError } from "../../core/DomainError";
import { carrierChoice, type CarrierPlace, type CarrierWeights } from "../../core/logistics/carriers/carrierChoice";
import type { CarrierOption } from "../../core/logistics/carriers/CarrierOption";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readChoice, readNumber } from "../support";
import { distinctNames } from "../support/distinctNames";
import { readNamedTable } from "../support/readNamedTable";
import { readSettings } from "../support/readSettings";

/**
 * How the safety stock is found.
 * @customenum {string}
 */
enum SafetyRuleWord {
  /** For the service level, from the deviations of demand and transit time. */
  service = "service",
  /** Half of the demand during lead time and one day. */
  half = "half",
  /** No safety stock. */
  none = "none",
}

/**
 * What is returned.
 * @customenum {string}
 */
enum CarrierOutput {
  /** A row an option with its costs and stocks. */
  table = "table",
  /** One row: the choice, its total cost, the runner-up, and how much more that costs. */
  choice = "choice",
}

/**
 * Choice of a carrier or mode by total cost a year: freight, and the holding of cycle stock, safety stock and goods in transit.
 * @customfunction CARRIER
 * @param options Table with a header, columns in any order, one option a row: option (name), rate (money for rateWeight of weight), transit (days), lot (units a shipment; blank = no cycle stock), transit deviation (standard deviation in days), order days (from order to dispatch), minimum (least money a shipment), fixed (money a year), reliability and quality (more is better; they count with weights only). Only option, rate and transit must be there.
 * @param demand Units a year.
 * @param holdingCost Cost of holding one unit for a year: its value x the carrying rate.
 * @param [unitWeight] Weight of one unit. If omitted, 1: with rateWeight 1 a rate is money a unit.
 * @param [rateWeight] Weight that a rate is for: 100 for rates per cwt or 100 kg. If omitted, 1.
 * @param [deviation] Standard deviation of demand a day, in units. If omitted, 0.
 * @param [service] Share of order cycles without a stock-out, from 0.5 to below 1. If omitted, 0.95.
 * @param {SafetyRuleWord} [safetyRule] service: z x root of (lead days x deviation² + demand a day² x transit deviation²); half: half of the demand of the lead time and one day; none. If omitted, service.
 * @param [weights] Table of name and weight for cost, transit, reliability, quality: the choice is then by weighted points, each from 0 for the worst to full for the best. If omitted, cost alone.
 * @param [days] Days a year that demand is spread over. If omitted, 365.
 * @param {CarrierOutput} [output] table or choice. If omitted, table.
 * @returns Table: option, total cost, freight, cycle stock, safety stock and goods in transit in units, their holding cost, cost above the cheapest, score (blank without weights), and which is the choice and the runner-up.
 * @example =AOP.CARRIER({"option","lot","rate","transit";"AM Railroad",2000,6.5,5;"Northeast",1000,7.5,3;"Golden 50",50,8,3}, 120000, 30, 10, 100, , , "half", , , "choice") -> {"Golden 50",146065.068493,"Northeast",8250}
 * @example =AOP.CARRIER({"option","rate","transit","transit deviation";"sea",0.9,40,6;"air",4,6,1}, 36500, 12.5, , , 30, 0.98) -> {"Option","Total cost","Freight","Cycle stock","Safety stock","In transit","Holding cost","Above the cheapest","Score","Choice";"sea",99004.92522,32850,0,1292.394018,4000,66154.92522,0,"","Choice";"air",156685.794216,146000,0,254.863537,600,10685.794216,57680.868996,"","Runner-up"}
 * @example =AOP.CARRIER({"option","rate","transit";"sea",0.9,-40}, 36500, 12.5) -> #VALUE!
 * @source Baumol & Vinod (1970), An inventory theoretic model of freight transport demand; Chopra & Meindl, Supply Chain Management, chapter 14 (Eastern Electric); weights: Hwang & Yoon (1981).
 */
export function carrier(
  options: any[][],
  demand: any,
  holdingCost: any,
  unitWeight?: any,
  rateWeight?: any,
  deviation?: any,
  service?: any,
  safetyRule?: SafetyRuleWord,
  weights?: any[][],
  days?: any,
  output?: CarrierOutput,
): any[][] {
  return call(() => {
    const read = readOptions(options);
    const places = carrierChoice(
      read,
      {
        demand: readNumber(demand, "demand", { minimum: 0 }),
        holdingCost: readNumber(holdingCost, "holdingCost", { minimum: 0 }),
        weightPerUnit:
          readNumber(unitWeight, "unitWeight", { default: 1, minimum: 0 }) /
          readNumber(rateWeight, "rateWeight", { default: 1, above: 0 }),
        deviation: readNumber(deviation, "deviation", { default: 0, minimum: 0 }),
        service: readNumber(service, "service", { default: 0.95, minimum: 0.5, below: 1 }),
        safetyRule: readChoice(safetyRule, "safetyRule", Object.values(SafetyRuleWord), "service"),
        daysPerYear: readNumber(days, "days", { default: 365, above: 0 }),
      },
      isOmitted(weights) ? null : readWeights(weights),
    );
    const shown = readChoice(output, "output", Object.values(CarrierOutput), "table");
    const at = (rank: number): CarrierPlace | undefined => places.find((place) => place.rank === rank);
    if (shown === "choice") {
      const [best, second] = [at(1), at(2)];
      return [[best?.name, best?.total, second?.name, second && best ? second.total - best.total : null]];
    }
    return [
      headings.map(word),
      ...places.map((place) => [
        ...[place.name, place.total, place.freight, place.cycleStock, place.safetyStock, place.inTransit],
        ...[place.holding, place.aboveCheapest, place.score],
        place.rank === 1 ? word("choice") : place.rank === 2 ? word("runnerUp") : "",
      ]),
    ];
  });
}

const headings = [
  ...["option", "total", "freight", "cycle", "safety"],
  ...["inTransit", "holding", "above", "score", "choice"],
];

const word = (key: string): string => functionMessage(`logistics.carrier.word.${key}`);

function readOptions(raw: unknown): CarrierOption[] {
  const figure = { kind: "number", minimum: 0 } as const;
  const optional = { ...figure, optional: true, default: 0 } as const;
  const rows = readNamedTable(raw, "options", {
    option: { kind: "key" },
    rate: figure,
    transit: figure,
    lot: optional,
    "transit deviation": optional,
    "order days": optional,
    minimum: optional,
    fixed: optional,
    reliability: optional,
    quality: optional,
  });
  distinctNames(
    rows.map(({ option, rowNumber }) => ({ name: option, rowNumber })),
    "options",
  );
  return rows.map((row) => ({
    name: row.option,
    rate: row.rate,
    transitDays: row.transit,
    transitDeviation: row["transit deviation"],
    orderDays: row["order days"],
    ...{ lot: row.lot, minimum: row.minimum, fixed: row.fixed },
    ...{ reliability: row.reliability, quality: row.quality },
  }));
}

function readWeights(raw: unknown): CarrierWeights {
  const weight = { each: "plan", minimum: 0 } as const;
  const known = { cost: weight, transit: weight, reliability: weight, quality: weight };
  const read = readSettings(raw, "weights", known, 1);
  const of = (name: keyof typeof known): number => read[name]?.[0] ?? 0;
  const found = { cost: of("cost"), transit: of("transit"), reliability: of("reliability"), quality: of("quality") };
  if (Object.values(found).every((value) => value === 0)) throw new DomainError("invalid", "logistics.carrier.weights");
  return found;
}
