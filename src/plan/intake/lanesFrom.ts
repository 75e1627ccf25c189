import { message } from "../../messages/message";
import type { CostLineRecord, LaneRecord } from "../PlanData";
import { headingWords } from "./headingMatch";
import type { IntakeDecisions } from "./IntakeDecisions";
import type { Issue } from "./Issue";
import { makeIssue } from "./makeIssue";
import type { RecognisedTable } from "./RecognisedTable";
import { share } from "./structureFrom";
import { tableReader } from "./tableReader";

/**
 * Lanes of a lane table; a list of carriers without regions gives a lane for each region of the history, served by the
 * cheapest carrier (by rate, then by minimum). Rates a pound become rates a kilogram.
 */
export function lanesFrom(
  table: RecognisedTable,
  regions: readonly string[],
  decisions: IntakeDecisions,
): { readonly lanes: readonly LaneRecord[]; readonly issues: readonly Issue[] } {
  const reader = tableReader(table, decisions);
  const rateHeading = ` ${headingWords(reader.column("ratePerKg")?.header ?? "")} `;
  const perKg = / (lb|lbs|pound|pounds) /.test(rateHeading) ? 1 / 0.45359237 : 1;
  const hasRegions = reader.column("region") !== undefined;
  const lanes = reader.rows.flatMap((row): LaneRecord[] => {
    const region = reader.text(row, "region");
    const carrier = reader.text(row, "carrier") ?? "";
    if (hasRegions && region === null) return [];
    return [
      {
        lane: reader.text(row, "lane") ?? message("intake.lane", { region: region ?? "" }),
        region: region ?? "",
        mode: reader.text(row, "mode") ?? message("intake.mode.road"),
        carrier,
        ratePerKg: Number(((reader.number(row, "ratePerKg") ?? 0) * perKg).toPrecision(6)),
        minimumPerShipment: reader.number(row, "minimumPerShipment") ?? 0,
        shipmentsPerPeriod: reader.number(row, "shipmentsPerPeriod") ?? shipmentsEachWeek,
        fuelShare: share(reader.number(row, "fuelShare")) ?? 0,
        transitDays: reader.number(row, "transitDays") ?? 0,
      },
    ];
  });
  if (hasRegions) return { lanes, issues: [] };
  const [cheapest] = [...lanes].sort(
    (a, b) => a.ratePerKg - b.ratePerKg || a.minimumPerShipment - b.minimumPerShipment,
  );
  if (!cheapest || regions.length === 0) return { lanes: [], issues: [] };
  const values = { carrier: cheapest.carrier };
  return {
    lanes: regions.map((region) => ({ ...cheapest, lane: message("intake.lane", { region }), region })),
    issues: [
      makeIssue({ kind: "laneRatesByCarrier", weight: "warning", table: table.name, count: lanes.length, values }),
    ],
  };
}

/** A month has four weeks and some days. */
const shipmentsEachWeek = 4;

export function costLinesFrom(table: RecognisedTable, decisions: IntakeDecisions): readonly CostLineRecord[] {
  const reader = tableReader(table, decisions);
  return reader.rows.flatMap((row): CostLineRecord[] => {
    const line = reader.text(row, "line") ?? reader.text(row, "account");
    const driver = reader.text(row, "driver");
    if (line === null || driver === null) return [];
    const rate = reader.number(row, "rate") ?? 0;
    const fixedPart = reader.number(row, "fixedPart") ?? 0;
    return [
      {
        line,
        account: reader.text(row, "account") ?? line,
        driver,
        behaviour: behaviourOf(reader.text(row, "behaviour"), rate, fixedPart),
        rate,
        fixedPart,
        stepSize: reader.number(row, "stepSize"),
        escalation: share(reader.number(row, "escalation")) ?? 0,
      },
    ];
  });
}

function behaviourOf(text: string | null, rate: number, fixedPart: number): CostLineRecord["behaviour"] {
  const word = headingWords(text ?? "");
  if (/^semi|mixed/.test(word)) return "semi";
  if (/^step/.test(word)) return "step";
  if (/^fix/.test(word)) return "fixed";
  if (/^var/.test(word)) return "variable";
  return rate !== 0 && fixedPart !== 0 ? "semi" : rate !== 0 ? "variable" : "fixed";
}
