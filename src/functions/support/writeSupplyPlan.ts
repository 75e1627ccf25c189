import type { ItemFigures, SupplyFigures } from "../../core/supply/constrained/SupplyFigures";
import type { SupplyItem } from "../../core/supply/constrained/SupplyInput";
import { functionMessage } from "../../messages/functionMessage";
import type { SupplyAnswer } from "./choices/SupplyAnswer";
import type { ReadSupply } from "./readSupply";
import { searchStatus, totalRow } from "./searchStatus";
import { writeSeries } from "./writeSeries";

type Value = string | number | null;
type Rows = readonly (readonly Value[])[];

/** A supply plan as it is asked for: a table with names and header, or a block of figures in the direction of the demand. */
export function writeSupplyPlan(read: ReadSupply, plan: SupplyFigures, answer: `${SupplyAnswer}`): Value[][] {
  const items = (pick: (figures: ItemFigures) => readonly number[]): Value[][] =>
    writeSeries(plan.items.map(pick), read.direction);
  const { resources } = plan;
  switch (answer) {
    case "plan":
      return evenly(planRows(read, plan));
    case "resources":
      return evenly(resourceRows(read, plan));
    case "cost":
      return evenly(costRows(plan, 3));
    case "all":
      return evenly([...planRows(read, plan), ...resourceRows(read, plan), ...costRows(plan, 3)]);
    case "ways":
      return evenly(wayRows(read, plan));
    case "hours":
      return resources.map(({ regular, overtime }) => regular.map((hours, period) => hours + (overtime[period] ?? 0)));
    case "overtime":
      return resources.map(({ overtime }) => [...overtime]);
    case "hourPrices":
      return resources.map(({ hourPrice }) => [...hourPrice]);
    case "demandPrices":
      return items(({ demandPrice }) => demandPrice);
    default:
      return items((figures) => figures[answer]);
  }
}

const word = (key: string): string => functionMessage(`supply.plan.${key}`);

/** Which figures an item can have at all: a plan without overtime or subcontractors has no rows of zeros for them. */
const figures: readonly (readonly [keyof ItemFigures & string, (items: readonly SupplyItem[]) => boolean])[] = [
  ["make", (items) => items.some(({ ways }) => ways.length > 0)],
  ["overtimeShare", () => true],
  ["subcontract", (items) => items.some(({ subcontract }) => subcontract !== null)],
  ["stock", () => true],
  ["backlog", (items) => items.some(({ backlogCost }) => backlogCost !== null)],
  ["lost", (items) => items.some(({ lostSaleCost }) => lostSaleCost !== null)],
  ["missingStock", (items) => items.some(({ minimumStockCost }) => minimumStockCost !== null)],
];

function planRows({ input, periods }: ReadSupply, plan: SupplyFigures): Rows {
  const hasOvertime = input.resources.some(({ overtimeHours }) => overtimeHours.some((hours) => hours > 0));
  const shown = figures.filter(([name, isThere]) => isThere(input.items) && (name !== "overtimeShare" || hasOvertime));
  return [
    [word("item"), word("figure"), ...periods],
    ...input.items.flatMap(({ name }, index) =>
      shown.map(([figure]) => [name, word(figure), ...(plan.items[index]?.[figure] as readonly number[])]),
    ),
    ...closing(plan, periods.length + 2),
  ];
}

function wayRows({ input, periods }: ReadSupply, plan: SupplyFigures): Rows {
  return [
    [word("item"), word("way"), ...periods],
    ...input.items.flatMap(({ name, ways, subcontract }, index) => [
      ...ways.map((way, position) => [name, way.name || word("regular"), ...(plan.items[index]?.ways[position] ?? [])]),
      ...(subcontract ? [[name, word("subcontract"), ...(plan.items[index]?.subcontract ?? [])]] : []),
    ]),
  ];
}

function resourceRows({ input, periods }: ReadSupply, plan: SupplyFigures): Rows {
  return [
    [word("resource"), word("figure"), ...periods],
    ...input.resources.flatMap(({ name, hours }, index): Value[][] => {
      const { regular = [], overtime = [], hourPrice = [] } = plan.resources[index] ?? {};
      const all = regular.map((used, period) => used + (overtime[period] ?? 0));
      // Without hours there is no share of them: blank, not a division by zero.
      const share = all.map((used, period) => ((hours[period] ?? 0) > 0 ? used / (hours[period] ?? 1) : null));
      return [
        [name, word("hours"), ...all],
        [name, word("overtime"), ...overtime],
        [name, word("used"), ...share],
        [name, word("hourPrice"), ...hourPrice],
      ];
    }),
  ];
}

function costRows(plan: SupplyFigures, columns: number): Rows {
  const kinds = Object.entries(plan.cost).filter(([kind]) => kind !== "total");
  return [
    [word("kind"), null, word("cost")],
    ...kinds.map(([kind, cost]) => [word(`cost.${kind}`), null, cost]),
    ...closing(plan, columns),
  ];
}

/** Total cost and status, each in the last column. */
function closing({ cost, gap }: SupplyFigures, columns: number): Rows {
  return [totalRow(word("total"), columns, [cost.total]), searchStatus(cost.total, cost.total * (1 - gap), columns)];
}

/** Rows of one width. */
function evenly(rows: Rows): Value[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
}
