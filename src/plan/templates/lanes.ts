import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** Lanes: how each region is served, by whom and at what rate. */
export function lanes(context: PlanContext): SheetSpecification {
  const lanesOfRegion = (region: string) => context.lanes.filter((lane) => lane.region === region).length;
  return planSheet(context, {
    key: "lanes",
    purpose: "How each region is served. The shares of a region's lanes add up to 100 %.",
    role: "input",
    columnWidths: { 0: 200, 1: 160, 2: 90, 3: 90, 4: 140 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "LaneList",
        [
          inputColumn("Lane", "text", "From - to"),
          inputColumn("Region", "text", "Region of the sales history that it serves"),
          inputColumn(
            "Share of region",
            "percent",
            "Share of the region's demand that goes this way",
            notNegative("The share", 1),
          ),
          inputColumn("Mode", "text", "Road, rail, sea, air, parcel"),
          inputColumn("Carrier", "text", "Carrier or forwarder"),
          inputColumn("Rate per kg", "rate", "Freight for a kilogram", notNegative("The rate")),
          inputColumn("Minimum per shipment", "price", "Least charge of a shipment", notNegative("The minimum")),
          inputColumn("Shipments per period", "units", "Departures in a period", notNegative("The number")),
          inputColumn("Fuel share", "percent", "Fuel surcharge on the freight", notNegative("The share", 1)),
          inputColumn("Transit days", "units1", "Days on the way", notNegative("The transit time")),
        ],
        context.lanes.map((lane) => [
          lane.lane,
          lane.region,
          1 / lanesOfRegion(lane.region),
          lane.mode,
          lane.carrier,
          lane.ratePerKg,
          lane.minimumPerShipment,
          lane.shipmentsPerPeriod,
          lane.fuelShare,
          lane.transitDays,
        ]),
      ),
    ],
  });
}
