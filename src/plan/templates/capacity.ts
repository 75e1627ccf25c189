import { cells } from "../layout/cells";
import { headingCells } from "../layout/headingCells";
import { labelColumn } from "../layout/labelColumn";
import { loadFlags } from "../layout/loadFlags";
import { periodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, NumberFormatName, SheetSpecification } from "../PlanSpecification";

const [shareSection, flagSection, sectionCount] = [2, 3, 9];
const rankHeadings: readonly (readonly [string, NumberFormatName])[] = [
  ["Tightest first", "text"],
  ["Utilisation", "percent"],
  ["Highest in a period", "percent"],
  ["In period", "text"],
  ["First overload", "text"],
  ["Hours short", "hours"],
  ["Short after building ahead", "hours"],
];

/** Load against capacity by resource: the rough-cut check that the plan can be worked, and what overtime does for it. */
export function capacity(context: PlanContext): SheetSpecification {
  const rows = context.resources.length;
  const { periods } = context.timeline;
  const rankColumn = sectionColumn(sectionCount, periods) - 2;
  const shared = { rows, periods, calendar: "Plan_Cal", numberFormat: "hours" } as const;
  const routing = "RoutingLines[[SKU]:[Batch size]],ResourceList[Resource]";
  const components = context.data.bom.length > 0 ? `+AOP.LOAD(Mat_Key,Mat_Orders,${routing})` : "";
  const area = (section: number) => ({
    row: planGrid.firstRow,
    column: sectionColumn(section, periods),
    rows: rows + 20,
    columns: periods,
  });
  const label = (column: number, heading: string, name: string | null, formula: string, format: NumberFormatName) =>
    labelColumn({ column, heading, formula, rows, numberFormat: format, ...(name === null ? {} : { name }) });
  const ranked = (column: number) =>
    `XLOOKUP(ResourceList[Resource],INDEX(Load_Rank,0,1),INDEX(Load_Rank,0,${column}))`;
  return planSheet(context, {
    key: "capacity",
    purpose:
      'Hours that the supply plan takes at each resource against the hours it has. "Over": beyond its hours; "Tight": above the utilisation band; "Idle": below it. What overtime cannot take is missing: act.',
    role: "output",
    sections: { count: sectionCount, periods: periods },
    columnWidths: {
      ...{ 0: 180, 1: 100, 2: 100, 3: 100, 4: 100, 5: 100, 6: 80 },
      ...{ [rankColumn]: 180, [rankColumn - 1]: 16 },
      ...Object.fromEntries(rankHeadings.slice(1).map((_, index) => [rankColumn + 1 + index, 110])),
    },
    conditionalFormats: [...loadFlags.shareFormats(area(shareSection)), ...loadFlags.wordFormats(area(flagSection))],
    blocks: [
      ...label(0, "Resource", null, "=ResourceList[Resource]", "text"),
      ...label(
        1,
        "Utilisation, year",
        null,
        "=IFERROR(MMULT(Load_Hours,SEQUENCE(Plan_Periods,1,1,0))/MMULT(Capacity_Hours,SEQUENCE(Plan_Periods,1,1,0)),0)",
        "percent",
      ),
      ...label(2, "Highest in a period", "Load_Peak", `=${ranked(3)}`, "percent"),
      ...label(3, "In period", null, `=${ranked(4)}&""`, "text"),
      ...label(4, "First overload", "Load_First", `=${ranked(5)}&""`, "text"),
      ...label(5, "Bottleneck rank", "Load_Place", "=XMATCH(ResourceList[Resource],INDEX(Load_Rank,0,1))", "integer"),
      ...periodSection({
        ...shared,
        section: 0,
        title: "Load, hours",
        name: "Load_Hours",
        formula: `=AOP.LOAD(ItemMaster[SKU],Supply_Units,${routing})${components}`,
        totals: true,
        totalName: "Load_Total",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 1,
        title: "Capacity, hours",
        name: "Capacity_Hours",
        formula: "=AOP.CAPACITY(ResourceList[[Resource]:[Efficiency]],Plan_Cal)",
        totals: true,
        totalName: "Capacity_Total",
      }),
      ...periodSection({
        ...shared,
        section: shareSection,
        title: "Utilisation",
        name: "Load_Share",
        formula: "=AOP.UTILIZATION(Load_Hours,Capacity_Hours)",
        numberFormat: "percent",
        totals: false,
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: flagSection,
        title: "Flag",
        name: "Load_Flag",
        formula: loadFlags.formula("Load_Hours", "Capacity_Hours"),
        numberFormat: "text",
        totals: false,
      }),
      ...periodSection({
        ...shared,
        section: 4,
        title: "Short, hours",
        name: "Overload_Hours",
        formula: "=IF(Load_Hours>Capacity_Hours,Load_Hours-Capacity_Hours,0)",
        totals: true,
        totalName: "Overload_Total",
      }),
      ...periodSection({
        ...shared,
        section: 5,
        title: "Of which overtime can take, hours",
        name: "Overtime_Hours",
        formula:
          "=IF(Overload_Hours<Capacity_Hours*ResourceList[Overtime share],Overload_Hours,Capacity_Hours*ResourceList[Overtime share])",
        totals: true,
      }),
      ...periodSection({
        ...shared,
        section: 6,
        title: "Still missing, hours",
        name: "Missing_Hours",
        formula: "=Overload_Hours-Overtime_Hours",
        totals: true,
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 7,
        title: "Conversion cost, overtime at the plain rate",
        name: "Conversion_Cost",
        formula: "=Load_Hours*ResourceList[Rate per hour]",
        numberFormat: "money",
        totals: true,
        totalName: "Conversion_Total",
      }),
      ...periodSection({
        ...shared,
        section: 8,
        title: "Premium of the overtime, on top of it",
        name: "Overtime_Cost",
        formula: "=Overtime_Hours*ResourceList[Rate per hour]*ResourceList[Overtime premium]",
        numberFormat: "money",
        totals: true,
        totalName: "Overtime_Cost_Total",
      }),
      ...ranking(rankColumn, rows),
    ],
  });
}

function ranking(column: number, rows: number): readonly BlockSpecification[] {
  return [
    cells(
      planGrid.bandRow,
      column,
      [["Bottlenecks: the tightest resource of the year first", ...rankHeadings.slice(1).map(() => null)]],
      "heading",
    ),
    ...headingCells(column, rankHeadings),
    {
      kind: "grid",
      name: "Load_Rank",
      row: planGrid.firstRow,
      column,
      formula: "=AOP.BOTTLENECK(Load_Hours,Capacity_Hours,ResourceList[Resource],INDEX(Plan_Cal,0,2))",
      rows,
      columns: rankHeadings.length,
      numberFormat: "general",
      columnNumberFormats: rankHeadings.map(([, format]) => format),
      style: "calculation",
      grows: true,
    },
  ];
}
