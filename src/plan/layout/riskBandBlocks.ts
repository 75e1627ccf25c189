import type { BlockSpecification, NumberFormatName } from "../PlanSpecification";
import { cells } from "./cells";
import { columnLetters } from "./columnLetters";
import { headingCells } from "./headingCells";
import { planGrid } from "./planGrid";
import { riskFigureRows } from "./riskFigureRows";
import type { TornadoDriver } from "./tornadoOutcomes";

const first = planGrid.periodRow + 1;

/** Where things stand on Risk band, rows and columns counted from 0. */
export const riskLayout = {
  figure: 6,
  answer: 26,
  first,
  outcomes: first + riskFigureRows.length + 3,
} as const;

const headings = ["Plan", "Mean", "P10", "P50", "P90", "Budget", "Chance of missing it"] as const;
const price = "IF(Demand_Units>0,Demand_Revenue/IF(Demand_Units>0,Demand_Units,1),ItemMaster[Price])";
const share = "IF(Demand_Mean>0,Error_Sd/IF(Demand_Mean>0,Demand_Mean,1),0)";
const deviation = `IFERROR(IF(${share}>Risk_Error_Cap,Risk_Error_Cap,${share}),0)`;
const request =
  `IF(Demand_Units>0,Demand_Units,0),${price},Unit_Cost,RiskDrivers[[Uncertainty]:[Value]],${deviation},` +
  "IF(Supply_Units>0,Supply_Units,0),ItemMaster[Opening stock]*1,TRANSPOSE(PL_Cost),,,,Risk_Trials,Risk_Seed";

/** The band by figure, and the answer of AOP.RISKBAND that it is taken from. */
export function bandBlocks(): readonly BlockSpecification[] {
  const { figure, answer } = riskLayout;
  const row = (
    top: number,
    from: number,
    numberFormat: NumberFormatName,
    columns: number,
    offset: number,
  ): BlockSpecification => ({
    ...{ kind: "grid", name: null, row: top, column: figure + offset, rows: 1, columns, numberFormat },
    ...{ style: "output", grows: false },
    formula: `=INDEX(Risk_Band,${from},SEQUENCE(1,${columns},${offset + 1}))`,
  });
  return [
    ...headingCells(figure, [
      ["Figure of the year", "text"],
      ...headings.map((heading) => [heading, "money"] as const),
    ]),
    cells(
      first,
      figure,
      riskFigureRows.map(({ label }) => [label]),
      "label",
    ),
    ...riskFigureRows.flatMap(({ answerRow, numberFormat }, index) => [
      row(first + index, answerRow, numberFormat, headings.length - 1, 1),
      row(first + index, answerRow, "percent", 1, headings.length),
    ]),
    cells(planGrid.bandRow, answer, [["As AOP.RISKBAND gives it"]], "heading"),
    {
      ...{ kind: "grid", name: "Risk_Band", row: planGrid.periodRow, column: answer, numberFormat: "units1" },
      ...{ rows: riskFigureRows.length + 1, columns: headings.length + 1, style: "calculation", grows: false },
      formula: `=AOP.RISKBAND(${request})`,
    },
  ];
}

/** What one driver alone does to the contribution, and the tornado of it. */
export function tornadoBlocks(drivers: readonly TornadoDriver[]): readonly BlockSpecification[] {
  const { figure, outcomes } = riskLayout;
  const column = (offset: number) => {
    const letters = columnLetters(figure + offset);
    return `${letters}${outcomes + 1}:${letters}${outcomes + drivers.length}`;
  };
  const sum = "SUM(PL_Contribution)";
  return [
    cells(
      outcomes - 1,
      figure,
      [["Contribution with one driver", "At its low", "As planned", "At its high"]],
      "heading",
    ),
    cells(
      outcomes,
      figure,
      drivers.map(({ driver }) => [driver]),
      "label",
    ),
    ...drivers.map(({ effect, sign }, index) =>
      cells(
        outcomes + index,
        figure + 1,
        [[`=${sum}${sign > 0 ? "-" : "+"}${effect}`, `=${sum}`, `=${sum}${sign > 0 ? "+" : "-"}${effect}`]],
        "calculation",
        "money",
      ),
    ),
    cells(
      outcomes + drivers.length,
      figure,
      [
        [
          "One standard deviation either way, through the rows of the P&L, all else as planned; stock and receipts do not answer. Single items: as if independent.",
        ],
      ],
      "note",
    ),
    {
      ...{ kind: "grid", name: "Risk_Tornado", row: outcomes + drivers.length + 2, column: figure },
      formula: `=AOP.TORNADO(${column(1)},${column(2)},${column(3)},${column(0)})`,
      ...{ rows: drivers.length + 1, columns: 8, numberFormat: "money", style: "output", grows: true },
      columnNumberFormats: ["text", "money", "money", "money", "money", "money", "money", "percent"],
    },
  ];
}
