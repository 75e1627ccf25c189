import { besideTable } from "../layout/besideTable";
import { demandViews } from "../layout/demandViews";
import { firstProblem } from "../layout/firstProblem";
import { inPlan } from "../layout/inPlan";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { overrideColumns } from "../layout/overrideColumns";
import { periodSpan } from "../layout/periodSpan";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const [sku, view, channel] = ["SalesView[SKU]", "SalesView[View]", "SalesView[Channel]"];
const [sales, marketing] = demandViews.kinds;
const isMarketing = `(${view}="${marketing}")`;
/** Rows down and across: 1 where both are of one item and one kind and the row across speaks of all channels. */
const ofAllChannels = `(${sku}=TRANSPOSE(${sku}))*(${isMarketing}=TRANSPOSE(${isMarketing}))*TRANSPOSE((${channel}="")*1)`;
const anyOf = (cells: string, across: string) => `MMULT((${cells})*1,SEQUENCE(${across},1,1,0))>0`;

/** What sales and marketing expect by item, channel and period; it counts with a weight, where it says anything. */
export function salesView(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  const names = overrideColumns(periods);
  const span = periodSpan("SalesView", periods);
  const beside = 5 + periods + 1;
  const any = (cells: string) => anyOf(cells, `COLUMNS(${span})`);
  const isUnknown = context.has("demandByChannel") ? `(COUNTIF(Channel_List,${channel})=0)` : "1";
  const status = `=IF(${sku}="",IF(${any(`ISNUMBER(${span})`)},"Enter the item",""),IF(COUNTIF(ItemMaster[SKU],${sku})=0,"${firstProblem.itemGone}",IF((${view}<>"")*(${view}<>"${sales}")*NOT(${isMarketing}),"View is ${sales} or ${marketing}",IF((${channel}<>"")*${isUnknown},"No such channel",IF((${channel}<>"")*(${anyOf(ofAllChannels, `ROWS(${sku})`)}),"A row of all channels stands beside it",IF(${any(`(${span}<>"")*NOT(ISNUMBER(${span}))`)},"Units are numbers",IF(${any(`IF(ISNUMBER(${span}),${span},0)<0`)},"Units below 0","${inPlan}")))))))`;
  const kind = (name: string) => `"${name}"&IF(${channel}="",""," by channel")`;
  return planSheet(context, {
    key: "salesView",
    purpose:
      "What sales and marketing expect, in units by item and period, of all channels or of one; blank: no view. The plan moves from the forecast towards it by the weights on Assumptions (DEM-04, DEM-07). Rows of one item add up.",
    role: "input",
    columnWidths: { 0: 120, 1: 100, 2: 120, 3: 120, 4: 200, [beside - 1]: 16, [beside]: 240, [beside + 1]: 160 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "SalesView",
        [
          inputColumn("SKU", "text", "Item code as on Items"),
          inputColumn("View", "text", "Sales or Marketing; blank: Sales", {
            kind: "list",
            choices: demandViews.kinds,
          }),
          inputColumn("Channel", "text", "One channel as on Demand by channel; blank: all channels together"),
          inputColumn("From", "text", "Who expects it"),
          inputColumn("Note", "text", "Why"),
          ...names.map((name) =>
            inputColumn(name, "units", "Units of the period; 0 is a view, blank is none", notNegative("The view")),
          ),
        ],
        [],
      ),
      ...besideTable({
        column: beside,
        headings: [["Status", "text"]],
        name: "View_Status",
        formula: status,
        rows: 1,
      }),
      ...besideTable({
        column: beside + 1,
        headings: [["Counts as", "text"]],
        name: "View_Kind",
        formula: `=IF(View_Status="${inPlan}",IF(${isMarketing},${kind(marketing)},${kind(sales)}),"")`,
        rows: 1,
      }),
    ],
  });
}
