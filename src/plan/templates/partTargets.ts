import { besideTable } from "../layout/besideTable";
import { cells } from "../layout/cells";
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

const measures = ["Units", "Revenue"] as const;
const [part, measure] = ["PartTargets[For]", "PartTargets[Measure]"];
const isRevenue = `(${measure}="${measures[1]}")`;
const channelRevenue = "MMULT((Channel_List=TRANSPOSE(Channel_Name))*1,Channel_Revenue)";
const ofItems = `(Part_Kind="Item")*(${part}&""=TRANSPOSE(ItemMaster[SKU]&""))+(Part_Kind="Family")*(${part}&""=TRANSPOSE(ItemMaster[Family]&""))`;
const ofChannels = `(Part_Kind="Channel")*(${part}&""=TRANSPOSE(Channel_List&""))`;

/** Targets of items, families and channels, each with what is planned of it and the gap. */
export function partTargets(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  const names = overrideColumns(periods);
  const hasChannels = context.has("demandByChannel");
  const channel = hasChannels ? `IF(COUNTIF(Channel_List,${part})>0,"Channel","")` : '""';
  const kind = `IF(COUNTIF(ItemMaster[SKU],${part})>0,"Item",IF(COUNTIF(ItemMaster[Family],${part})>0,"Family",${channel}))`;
  const planned = (items: string, channels: string) =>
    `MMULT(${ofItems},${items})${hasChannels ? `+MMULT(${ofChannels},${channels})` : ""}`;
  const span = periodSpan("PartTargets", periods);
  const beside = 4 + periods + 1;
  const plan = beside + 7;
  const gap = plan + periods + 1;
  const wholeYear = `SEQUENCE(COLUMNS(${span}),1,1,0)`;
  const anyOf = (held: string) => `MMULT((${held})*1,${wholeYear})>0`;
  const target = `MMULT(IF((Part_Kind<>"")*ISNUMBER(${span}),${span},0),${wholeYear})`;
  const difference = `MMULT(Part_Gap,${wholeYear})`;
  const figures = (first: number, name: string, formula: string) =>
    besideTable({ column: first, headings: names.map((each) => [each, "units"] as const), name, formula, rows: 1 });
  const band = (first: number, title: string) =>
    cells(planGrid.bandRow, first, [[title, ...new Array<null>(periods - 1).fill(null)]], "heading");
  return planSheet(context, {
    key: "partTargets",
    purpose:
      "Targets of an item, a product family or a channel, in units or in revenue, by period; blank: none. Beside them stands what the plan holds of it in the same periods. The target of the whole company stands on Targets.",
    role: "input",
    columnWidths: {
      ...{ 0: 150, 1: 100, 2: 120, 3: 200, [beside - 1]: 16, [beside]: 210, [beside + 1]: 90 },
      ...{ [plan - 1]: 16, [gap - 1]: 16 },
      ...Object.fromEntries([2, 3, 4, 5].map((offset) => [beside + offset, 100])),
    },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "PartTargets",
        [
          inputColumn("For", "text", "Item code or product family as on Items, or a channel"),
          inputColumn("Measure", "text", "Units or Revenue; blank: Units", { kind: "list", choices: measures }),
          inputColumn("Owner", "text", "Who set it"),
          inputColumn("Note", "text", "What it rests on"),
          ...names.map((name) =>
            inputColumn(name, "units", "Target of the period; blank: none", notNegative("The target")),
          ),
        ],
        [],
      ),
      ...besideTable({
        column: beside,
        headings: [["Status", "text"]],
        name: "Part_Status",
        formula: `=IF(${part}="",IF(${anyOf(`ISNUMBER(${span})`)},"Enter what it is for",""),IF(${kind}="","No such item, family or channel",IF((${measure}<>"")*(${measure}<>"${measures[0]}")*NOT(${isRevenue}),"Measure is ${measures.join(" or ")}",IF(${anyOf(`(${span}<>"")*NOT(ISNUMBER(${span}))`)},"Targets are numbers",IF(${anyOf(`IF(ISNUMBER(${span}),${span},0)<0`)},"Target below 0","${inPlan}")))))`,
        rows: 1,
      }),
      ...besideTable({
        column: beside + 1,
        headings: [["Kind", "text"]],
        name: "Part_Kind",
        formula: `=IF(Part_Status="${inPlan}",${kind},"")`,
        rows: 1,
      }),
      ...besideTable({
        column: beside + 2,
        headings: [
          ["Target", "units"],
          ["Plan", "units"],
          ["Gap", "units"],
          ["Gap, %", "percent"],
        ],
        name: "Part_Figures",
        formula: `=IF((Part_Kind<>"")*SEQUENCE(1,4,1,0)=1,CHOOSE({1,2,3,4},${target},${target}+${difference},${difference},IF(${target}>0,${difference}/IF(${target}>0,${target},1),"")),"")`,
        rows: 1,
      }),
      band(plan, "In the plan, in the periods with a target"),
      ...figures(
        plan,
        "Part_Plan",
        `=IF(ISNUMBER(${span}),IF(${isRevenue},${planned("Demand_Revenue", channelRevenue)},${planned("Demand_Units", "Channel_Sum")}),0)`,
      ),
      band(gap, "Plan - target"),
      ...figures(gap, "Part_Gap", `=IF((Part_Kind<>"")*ISNUMBER(${span}),Part_Plan-${span},0)`),
    ],
  });
}
