import { defaults } from "../defaults";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** Warehouses: what each site can hold, what a pallet takes to handle, and what it costs to store in the own house and in a hired one. */
export function warehouses(context: PlanContext): SheetSpecification {
  const ofPeriod = (aMonth: number) => Math.round((aMonth * 12 * 100) / context.timeline.periodsPerYear) / 100;
  return planSheet(context, {
    key: "warehouses",
    purpose:
      "What each site can hold and what its work costs; a site without a row takes the terms of the first. Leave the positions blank where there is room for everything; with positions, Warehouse plan shows how full the house is and what has to go to a hired one.",
    role: "input",
    columnWidths: { 0: 180 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "WarehouseList",
        [
          inputColumn("Site", "text", "Site as on Sites"),
          inputColumn("Pallet positions", "units", "Places for pallets; blank: no limit", notNegative("The number")),
          inputColumn(
            "Usable share",
            "percent",
            "Share of the positions that can be filled at once; the rest is lost in lanes and part-filled racks",
            notNegative("The share", 1),
          ),
          inputColumn("Hours in", "factor", "Hours to put away a pallet", notNegative("The hours")),
          inputColumn("Hours out", "factor", "Hours to take out a pallet", notNegative("The hours")),
          inputColumn("Rate per hour", "price", "Cost of an hour of handling", notNegative("The rate")),
          inputColumn(
            "Storage per pallet",
            "price",
            "Cost of a pallet in the house for a period",
            notNegative("The cost"),
          ),
          inputColumn(
            "Overflow per pallet",
            "price",
            "Cost of a pallet in a hired house for a period, with its transport",
            notNegative("The cost"),
          ),
        ],
        [...new Set(context.channelSites)].map((site) => [
          site,
          null,
          defaults.usablePositions,
          defaults.hoursPerPallet,
          defaults.hoursPerPallet,
          defaults.handlingRatePerHour,
          ofPeriod(defaults.storagePerPalletMonth),
          ofPeriod(defaults.overflowPerPalletMonth),
        ]),
      ),
    ],
  });
}
