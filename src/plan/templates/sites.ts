import { besideTable } from "../layout/besideTable";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** The one place of stock that serves all channels until the planner names others. */
const oneSite = "Main";

/** Which site holds the stock of each channel, and how long the site waits for its own supply. */
export function sites(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "sites",
    purpose:
      "The site that holds the stock of each channel. Name other sites and Stock by site shows what each must hold, and what holding in several places costs.",
    role: "input",
    columnWidths: { 0: 200, 1: 160, 2: 150, 3: 150, 4: 16, 5: 160 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "SiteList",
        [
          inputColumn("Channel", "text", "Channel (region) as on Sales history"),
          inputColumn("Site", "text", "Warehouse that serves it"),
          inputColumn(
            "Replenishment days",
            "units1",
            "Days from order to receipt at this site; blank: the item's lead time",
            notNegative("The replenishment time"),
          ),
          inputColumn(
            "Deviation days",
            "units1",
            "Its standard deviation, where the days are given",
            notNegative("The deviation"),
          ),
        ],
        context.channels.map((channel) => [channel, oneSite, null, null]),
      ),
      ...besideTable({
        column: 5,
        headings: [["Sites", "text"]],
        name: "Site_Names",
        formula: '=SORT(UNIQUE(FILTER(SiteList[Site],SiteList[Site]<>"")))',
        rows: 1,
      }),
    ],
  });
}
