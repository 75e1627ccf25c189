import type { LaneRecord, OfferRecord } from "../PlanData";
import type { IntakeDecisions } from "./IntakeDecisions";
import type { Issue } from "./Issue";
import { makeIssue } from "./makeIssue";
import { rateOfKilogram } from "./rateOfKilogram";
import type { RecognisedTable } from "./RecognisedTable";
import { share } from "./structureFrom";
import { tableReader } from "./tableReader";

/**
 * What carriers ask, by lane: a row names a lane of the plan, or a region and then all lanes that serve it. What a row leaves out (mode, days) is
 * that of the lane. Rows of lanes that the plan does not have, and rows without a carrier or a rate, are told and left out.
 */
export function offersFrom(
  table: RecognisedTable,
  lanes: readonly LaneRecord[],
  decisions: IntakeDecisions,
): { readonly offers: readonly OfferRecord[]; readonly issues: readonly Issue[] } {
  const reader = tableReader(table, decisions);
  const perKg = rateOfKilogram(reader.column("ratePerKg")?.header);
  const unknown: string[] = [];
  const offers = reader.rows.flatMap((row): OfferRecord[] => {
    const [name, region] = [reader.text(row, "lane"), reader.text(row, "region")];
    const [carrier, rate] = [reader.text(row, "carrier"), reader.number(row, "ratePerKg")];
    const served = lanes.filter((lane) => (name === null ? isSame(lane.region, region) : isSame(lane.lane, name)));
    if (served.length === 0 || carrier === null || rate === null) {
      unknown.push(name ?? region ?? carrier ?? "");
      return [];
    }
    return served.map((lane) => ({
      lane: lane.lane,
      carrier,
      mode: reader.text(row, "mode") ?? lane.mode,
      fromKg: reader.number(row, "fromKg") ?? 0,
      ratePerKg: perKg(rate),
      minimumPerShipment: reader.number(row, "minimumPerShipment") ?? 0,
      chargePerShipment: reader.number(row, "chargePerShipment") ?? 0,
      fuelShare: share(reader.number(row, "fuelShare")) ?? 0,
      transitDays: reader.number(row, "transitDays") ?? lane.transitDays,
      deviationDays: reader.number(row, "deviationDays"),
    }));
  });
  const values = { example: unknown[0] ?? "" };
  const count = unknown.length;
  return {
    offers,
    issues:
      count === 0 ? [] : [makeIssue({ kind: "offersLeftOut", weight: "warning", table: table.name, count, values })],
  };
}

const isSame = (one: string, other: string | null): boolean =>
  other !== null && one.trim().toUpperCase() === other.trim().toUpperCase();
