import { defaults } from "../defaults";
import { cells } from "../layout/cells";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const routingColumn = 9;

/** Resources and routings side by side: both may grow downwards. */
export function resources(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "resources",
    purpose:
      "Left: what can be worked on, for how long, with how much overtime and by how many people. Right: the hours that one unit of an item takes.",
    role: "input",
    columnWidths: {
      ...{ 0: 180, 1: 110, 2: 90, 3: 100, 4: 110, 5: 120, 6: 80, 7: 90, 8: 16 },
      ...{ 9: 140, 10: 180, 11: 100, 12: 100, 13: 90 },
    },
    frozen: { rows: planGrid.periodRow + 1, columns: 0 },
    blocks: [
      cells(planGrid.bandRow, 0, [["Resources"]], "heading"),
      inputTable(
        "ResourceList",
        [
          inputColumn("Resource", "text", "Line, work centre or team"),
          inputColumn("Hours per week", "hours", "Hours it is staffed in a week", notNegative("The hours")),
          inputColumn("Efficiency", "percent", "Share of those hours that produce", notNegative("The efficiency", 1.5)),
          inputColumn("Rate per hour", "price", "Cost of an hour of work", notNegative("The rate")),
          inputColumn(
            "Overtime share",
            "percent",
            "Most overtime, as a share of the regular hours",
            notNegative("The overtime", 2),
          ),
          inputColumn(
            "Overtime premium",
            "percent",
            "What an hour of overtime costs on top of the rate, as a share of it",
            notNegative("The premium", 10),
          ),
          inputColumn("People", "units1", "People at work in an hour of the resource", notNegative("The people")),
          inputColumn(
            "Heads today",
            "units1",
            "People on its payroll at the start; blank: as many as the first period needs",
            notNegative("The heads"),
          ),
        ],
        context.resources.map((row) => [
          row.resource,
          row.hoursPerWeek,
          row.efficiency,
          row.ratePerHour,
          row.overtimeShare ?? defaults.overtimeShare,
          row.overtimePremium ?? defaults.overtimePremium,
          row.people ?? defaults.peoplePerHour,
          row.heads,
        ]),
      ),
      cells(planGrid.bandRow, routingColumn, [["Routings"]], "heading"),
      inputTable(
        "RoutingLines",
        [
          inputColumn("SKU", "text", "Item, or component"),
          inputColumn("Resource", "text", "Where the operation is done"),
          inputColumn("Hours per unit", "factor", "Hours of the resource for one unit", notNegative("The hours")),
          inputColumn("Setup hours", "factor", "Hours to set up a batch", notNegative("The set-up")),
          inputColumn("Batch size", "units", "Units made with one set-up; blank: one set-up a period"),
        ],
        context.routings.map((row) => [row.sku, row.resource, row.hoursPerUnit, row.setupHours, row.batchSize]),
        routingColumn,
      ),
    ],
  });
}
