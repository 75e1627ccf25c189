import { besideTable } from "../layout/besideTable";
import { cells } from "../layout/cells";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const columns = { sites: 5, stock: 7, place: 10 } as const;

/** Which site holds the stock of each channel, how long the site waits for its own supply, and where the stock was counted. */
export function sites(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "sites",
    purpose:
      "The site that holds the stock of each channel. Name other sites and Stock by site shows what each must hold and what that costs, Projected stock by site how long its stock lasts.",
    role: "input",
    columnWidths: { 0: 200, 1: 160, 2: 150, 3: 150, 4: 16, 5: 160, 6: 16, 7: 140, 8: 160, 10: 150 },
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
        context.channels.map((channel, index) => [channel, context.channelSites[index] ?? null, null, null]),
      ),
      ...besideTable({
        column: columns.sites,
        headings: [["Sites", "text"]],
        name: "Site_Names",
        formula: '=SORT(UNIQUE(FILTER(SiteList[Site],SiteList[Site]<>"")))',
        rows: new Set(context.channelSites).size,
      }),
      cells(
        planGrid.bandRow,
        columns.stock,
        [["Stock by location, at the start of the plan", null, null, null]],
        "heading",
      ),
      inputTable(
        "SiteStock",
        [
          inputColumn("SKU", "text", "Item code as on Items"),
          inputColumn("Location", "text", "Where it was counted; a site keeps what is counted there"),
          inputColumn("Units", "units", "Units counted; Items holds the total of the item"),
        ],
        context.placedStock.map(({ sku, location, units }) => [sku, location, units]),
        columns.stock,
      ),
      ...besideTable({
        column: columns.place,
        headings: [["Counts", "text"]],
        name: "Stock_Place",
        formula: `=IF(SiteStock[SKU]="","",IF(COUNTIF(ItemMaster[SKU],SiteStock[SKU])=0,"Not on Items",IF(COUNTIF(Site_Names,SiteStock[Location])>0,"At its site",IF(ROWS(Site_Names)=1,"At the one site","No site: spread"))))`,
        rows: Math.max(1, context.placedStock.length),
      }),
    ],
  });
}
