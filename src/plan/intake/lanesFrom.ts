import { message } from "../../messages/message";
import { offerOfLane } from "../offerOfLane";
import type { LaneRecord, OfferRecord } from "../PlanData";
import type { IntakeDecisions } from "./IntakeDecisions";
import type { Issue } from "./Issue";
import { makeIssue } from "./makeIssue";
import { rateOfKilogram } from "./rateOfKilogram";
import type { RecognisedTable } from "./RecognisedTable";
import { share } from "./structureFrom";
import { tableReader } from "./tableReader";

interface Lanes {
  readonly lanes: readonly LaneRecord[];
  /** Of a list of carriers: what those that are not chosen ask on each lane. */
  readonly offers: readonly OfferRecord[];
  readonly issues: readonly Issue[];
}

/**
 * Lanes of a lane table; a list of carriers without regions gives a lane for each region of the history, served by the
 * cheapest carrier (by rate, then by minimum), with the others' rates as offers. Rates a pound become rates a kilogram.
 */
export function lanesFrom(table: RecognisedTable, regions: readonly string[], decisions: IntakeDecisions): Lanes {
  const reader = tableReader(table, decisions);
  const perKg = rateOfKilogram(reader.column("ratePerKg")?.header);
  const hasRegions = reader.column("region") !== undefined;
  const lanes = reader.rows.flatMap((row): LaneRecord[] => {
    const region = reader.text(row, "region");
    const carrier = reader.text(row, "carrier") ?? "";
    if (hasRegions && region === null) return [];
    return [
      {
        lane: reader.text(row, "lane") ?? message("intake.lane", { region: region ?? "" }),
        region: region ?? "",
        from: reader.text(row, "from"),
        mode: reader.text(row, "mode") ?? message("intake.mode.road"),
        carrier,
        ratePerKg: perKg(reader.number(row, "ratePerKg")),
        minimumPerShipment: reader.number(row, "minimumPerShipment") ?? 0,
        shipmentsPerPeriod: reader.number(row, "shipmentsPerPeriod") ?? shipmentsEachWeek,
        fuelShare: share(reader.number(row, "fuelShare")) ?? 0,
        transitDays: reader.number(row, "transitDays") ?? 0,
        vehicleKg: reader.number(row, "vehicleKg"),
        vehiclePallets: reader.number(row, "vehiclePallets"),
      },
    ];
  });
  if (hasRegions) return { lanes, offers: [], issues: [] };
  const [cheapest, ...others] = [...lanes].sort(
    (a, b) => a.ratePerKg - b.ratePerKg || a.minimumPerShipment - b.minimumPerShipment,
  );
  if (!cheapest || regions.length === 0) return { lanes: [], offers: [], issues: [] };
  const values = { carrier: cheapest.carrier };
  const served = regions.map((region) => ({ ...cheapest, lane: message("intake.lane", { region }), region }));
  return {
    lanes: served,
    offers: served.flatMap(({ lane }) => others.map((other) => offerOfLane({ ...other, lane }))),
    issues: [
      makeIssue({ kind: "laneRatesByCarrier", weight: "warning", table: table.name, count: lanes.length, values }),
    ],
  };
}

/** A month has four weeks and some days. */
const shipmentsEachWeek = 4;
