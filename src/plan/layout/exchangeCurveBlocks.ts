import type { BlockSpecification, NumberFormatName } from "../PlanSpecification";
import { cells } from "./cells";
import { exchangeCurve } from "./exchangeCurve";
import { headingCells } from "./headingCells";
import { planGrid } from "./planGrid";

const rate = "(Capital_Rate+Storage_Rate+Risk_Rate)";
const curve = (rule: "equal" | "balanced") =>
  `AOP.EXCHANGECURVE(Curve_Targets,Demand_Mean,IF(Unit_Cost>0,Unit_Cost,0.01),Error_Sd,Lead_Periods,Order_Lot,${rate},"${rule}",Service_Kind,"curve",Lead_Sd,Review_Days/Period_Days)`;
const next = (column: number) =>
  `INDEX(Curve_Equal,IF(SEQUENCE(ROWS(Curve_Equal))<ROWS(Curve_Equal),SEQUENCE(ROWS(Curve_Equal))+1,ROWS(Curve_Equal)),${column})`;
const here = (column: number) => `INDEX(Curve_Equal,SEQUENCE(ROWS(Curve_Equal)),${column})`;

/** The exchange curve: what each service target takes in stock and cost, the same money spread best, and what a point of service costs. */
export function exchangeCurveBlocks(): readonly BlockSpecification[] {
  const { column, parts, targets } = exchangeCurve;
  const rows = targets.length;
  const grid = (
    offset: number,
    name: string,
    formula: string,
    formats: readonly NumberFormatName[],
  ): BlockSpecification => ({
    kind: "grid",
    name,
    row: planGrid.firstRow,
    column: column + offset,
    formula,
    rows,
    columns: formats.length,
    numberFormat: formats[0] ?? "general",
    columnNumberFormats: formats,
    style: "calculation",
    grows: false,
  });
  return [
    cells(
      planGrid.bandRow,
      column,
      [
        [
          "What service costs: every item at one target, and the same money spread best",
          ...new Array<null>(7).fill(null),
        ],
      ],
      "heading",
    ),
    ...headingCells(column, [
      ["Target of every item", "percent"],
      ["Stock value", "money"],
      ["Served from stock", "percent"],
      ["Carrying cost of it a year", "money"],
      ["Safety stock value", "money"],
      ["Served, spread best", "percent"],
      ["One point more costs", "money"],
      ["Served by your plan", "percent"],
    ]),
    cells(
      planGrid.firstRow,
      column,
      targets.map((target) => [target]),
      "input",
      "percent",
    ),
    grid(parts.equal, "Curve_Equal", `=${curve("equal")}`, ["money", "percent", "money", "money"]),
    grid(parts.balanced, "Curve_Balanced", `=INDEX(${curve("balanced")},0,2)`, ["percent"]),
    grid(
      parts.point,
      "Curve_Point",
      `=IF(${next(2)}-${here(2)}>0.000001,(${next(3)}-${here(3)})/IF(${next(2)}-${here(2)}>0.000001,${next(2)}-${here(2)},1)/100,"")`,
      ["money"],
    ),
    grid(parts.plan, "Curve_Plan", "=Plan_Served*SEQUENCE(ROWS(Curve_Equal),1,1,0)", ["percent"]),
  ];
}
