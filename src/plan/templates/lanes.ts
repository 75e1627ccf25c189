import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { defaults } from "../defaults";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** Lanes: how each region is served, by whom, how often and with what. What the carrier asks stands on Carrier offers. */
export function lanes(context: PlanContext): SheetSpecification {
  const lanesOfRegion = (region: string) => context.lanes.filter((lane) => lane.region === region).length;
  const siteOf = (region: string) => context.channelSites[context.channels.indexOf(region)] ?? null;
  return planSheet(context, {
    key: "lanes",
    purpose:
      "How each region is served: the shares of a region's lanes add up to 100 %. Name another carrier of Carrier offers and freight, goods on the way and the cost budget follow.",
    role: "input",
    columnWidths: { 0: 200, 1: 160, 2: 140, 3: 90, 4: 190 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "LaneList",
        [
          inputColumn("Lane", "text", "From - to; each lane once"),
          inputColumn("Region", "text", "Region of the sales history that it serves"),
          inputColumn("From", "text", "Site that it leaves from"),
          inputColumn(
            "Share of region",
            "percent",
            "Share of the region's demand that goes this way",
            notNegative("The share", 1),
          ),
          inputColumn("Carrier", "text", "Carrier or forwarder; it has an offer for the lane on Carrier offers"),
          inputColumn(
            "Shipments per period",
            "units",
            "Departures in a period; more go where they do not take the goods",
            notNegative("The number"),
          ),
          inputColumn("Vehicle kg", "units", "Weight that a vehicle takes; blank: any", notNegative("The weight")),
          inputColumn(
            "Vehicle pallets",
            "units",
            "Pallets that a vehicle takes; blank: any",
            notNegative("The number of pallets"),
          ),
        ],
        context.lanes.map((lane) => [
          lane.lane,
          lane.region,
          lane.from ?? siteOf(lane.region),
          1 / lanesOfRegion(lane.region),
          lane.carrier,
          lane.shipmentsPerPeriod,
          lane.vehicleKg ?? defaults.vehicleKg,
          lane.vehiclePallets ?? defaults.vehiclePallets,
        ]),
      ),
    ],
  });
}
