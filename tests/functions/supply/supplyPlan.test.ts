import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

type Answer = (string | number)[][];
const plan = async (...given: unknown[]): Promise<Answer> => (await callFunction("SUPPLYPLAN", ...given)) as Answer;
const rowOf = (answer: Answer, name: string, figure: string): (string | number)[] => {
  const found = answer.find(([first, second]) => first === name && second === figure);
  if (!found) throw new Error(`There is no row ${name}, ${figure}: ${JSON.stringify(answer)}`);
  return found.slice(2);
};

const demand = [
  [40, 60],
  [30, 10],
];
// Columns in an order of their own, in any case and spelling, one without a name, blank rows between.
const items = [
  ["Holding_Cost", "ITEM", "unit cost", null, "Subcontract cost", "lost sale cost"],
  [1, "Pump", 10, "a note", 16, null],
  [null, null, null, null, null, null],
  [2, "Valve", 5, null, null, 90],
];
const capacity = [
  ["Resource", "Jan", "Feb"],
  ["Line", 50, 50],
  ["Old line", 100, 100],
];
const usage = [
  ["Item", "Resource", "Hours", "Way", "Extra cost"],
  ["pump ", "Line", 1, null, null],
  ["Valve", "line", 1, null, null],
  ["Pump", "Old line", 2, "Old line", 1],
];
const resources = [
  ["resource", "overtime cost", "overtime share", "hour cost"],
  ["Line", 12, 0.1, 8],
];

describe.each(platforms)("SUPPLYPLAN on the %s", (platform) => {
  test("reads its tables by their names, and answers with names, header, total and status", async () => {
    // 70 units in January, 70 in February. A pump costs 10 + 8 on Line, 10 + 1 on the old line (its 2 hours cost nothing), 16 bought; a valve
    // 5 + 8 on Line. So all pumps are made on the old line, up to 100 / 2 = 50 a month: 40 and 60, of which 10 in January at 1 of holding;
    // 100 x 11 + 10 + 40 x 13 = 1630.
    const answer = await plan(demand, range(platform, items), range(platform, capacity), range(platform, usage), resources, null, [["Jan", "Feb"]]); // prettier-ignore
    expect(answer[0]).toEqual(["Item", "Figure", "Jan", "Feb"]);
    expect(rowOf(answer, "Pump", "Make")).toEqual([50, 50]);
    expect(rowOf(answer, "Pump", "Stock")).toEqual([10, 0]);
    expect(rowOf(answer, "Valve", "Make")).toEqual([30, 10]);
    expect(rowOf(answer, "Valve", "Lost sales")).toEqual([0, 0]);
    expect(rowOf(answer, "Pump", "Subcontract")).toEqual([0, 0]);
    expect(answer.slice(-2)).toEqual([
      ["Total cost", "", "", 1630],
      ["Status", "optimal", "", 0],
    ]);
    const ways = await plan(demand, range(platform, items), range(platform, capacity), range(platform, usage), resources, null, null, "ways"); // prettier-ignore
    expect(ways).toEqual([
      ["Item", "Way", 1, 2],
      ["Pump", "Regular", 0, 0],
      ["Pump", "Old line", 50, 50],
      ["Pump", "Subcontract", 0, 0],
      ["Valve", "Regular", 30, 10],
    ]);
  });

  test("a blank or 0 cost of owing, losing, lacking or buying means not allowed, on both platforms", async () => {
    const table = range(platform, [
      ["item", "backlog cost", "lost sale cost", "minimum stock cost", "subcontract cost"],
      ["Pump", null, null, null, null],
    ]);
    expect(await callFunction("SUPPLYPLAN", [[30]], table, [["Line", 20]], [["Pump", "Line", 1]])).toEqual({
      error: "#N/A",
      sentence: expect.stringContaining("Short by 10 h on Line in period 1."),
    });
  });
});

test("every figure by itself is a block in the shape of the demand, or one of resources", async () => {
  const ask = (answer: string): Promise<Answer> =>
    plan([[15, 30]], table, [["Line", 20]], use, over, null, null, answer);
  const table = [
    ["item", "holding cost", "backlog cost"],
    ["Pump", 1, 9],
  ];
  const use = [["Pump", "Line", 1]];
  const over = [
    ["resource", "overtime cost", "overtime hours"],
    ["Line", 4, 8],
  ];
  // By hand: see tests/core/supply/constrained/supplyPlan.test.ts.
  expect(await ask("make")).toEqual([[20, 25]]);
  expect(await ask("stock")).toEqual([[5, 0]]);
  for (const none of ["backlog", "lost", "subcontract"]) expect(await ask(none)).toEqual([[0, 0]]);
  expect(await ask("hours")).toEqual([[20, 25]]);
  expect(await ask("overtime")).toEqual([[0, 5]]);
  expect(await ask("hourPrices")).toEqual([[3, 4]]);
  expect(await ask("demandPrices")).toEqual([[3, 4]]);
  expect(await ask("resources")).toEqual([
    ["Resource", "Figure", 1, 2],
    ["Line", "Hours", 20, 25],
    ["Line", "Overtime", 0, 5],
    ["Line", "Used", 1, 1.25],
    ["Line", "Price of an hour", 3, 4],
  ]);
  expect((await ask("cost")).filter(([, , cost]) => cost !== 0)).toEqual([
    ["Kind", "", "Cost"],
    ["Overtime", "", 20],
    ["Holding", "", 5],
    ["Total cost", "", 25],
  ]);
  const all = await ask("all");
  expect(all.map((row) => row.length)).toEqual(all.map(() => 4));
  expect(all).toHaveLength(7 + 5 + 11);
});

test("a column of demand is one item that runs down, and its blocks run down too; for several items it is one period", async () => {
  const table = [["item"], ["Pump"]];
  expect(await plan([[5], [7]], table, [["Line", 9]], [["Pump", "Line", 1]], null, null, null, "make")).toEqual([
    [5],
    [7],
  ]);
  const two = [["item"], ["Pump"], ["Valve"]];
  const use = [
    ["Pump", "Line", 1],
    ["Valve", "Line", 1],
  ];
  expect(await plan([[5], [3]], two, [["Line", 9]], use, null, null, null, "make")).toEqual([[5], [3]]);
});

test("hours as AOP.CAPACITY gives them go by the order of the resource table", async () => {
  const table = [["resource"], ["Saw"], ["Line"]];
  const given = [[[5, 7]], [["item"], ["Pump"]], [[1, 1], [9, 9]], [["Pump", "Line", 1]]]; // prettier-ignore
  expect(await plan(...given, table, null, null, "hours")).toEqual([
    [0, 0],
    [5, 7],
  ]);
});

test("resources and items may have numbers for names", async () => {
  const answer = await plan(
    [[5, 7]],
    [["item"], [4711]],
    [[100, 9, 9]],
    [[4711, 100, 1]],
    null,
    null,
    null,
    "resources",
  );
  expect(answer.slice(0, 2)).toEqual([
    ["Resource", "Figure", 1, 2],
    ["100", "Hours", 5, 7],
  ]);
});

test("minimum stock by period takes the place of the table's; stock on hand is used first, what is owed is made first", async () => {
  const use = [["Pump", "Line", 1]];
  const table = (opening: number) => [
    ["item", "opening stock", "minimum stock", "holding cost"],
    ["Pump", opening, 3, 1],
  ];
  expect(await plan([[5, 5]], table(4), [["Line", 20]], use, null, null, null, "make")).toEqual([[4, 5]]);
  expect(await plan([[5, 5]], table(4), [["Line", 20]], use, null, [[0, 2]], null, "make")).toEqual([[1, 7]]);
  expect(await plan([[5, 5]], table(-4), [["Line", 20]], use, null, null, null, "make")).toEqual([[12, 5]]);
});

test("demand, hours and stock of 0 are a plan of 0", async () => {
  const answer = await plan([[0, 0]], [["item"], ["Pump"]], [["Line", 0]], [["Pump", "Line", 1]]);
  expect(answer).toEqual([
    ["Item", "Figure", 1, 2],
    ["Pump", "Make", 0, 0],
    ["Pump", "Stock", 0, 0],
    ["Total cost", "", "", 0],
    ["Status", "optimal", "", 0],
  ]);
  expect((await plan([[0]], [["item"], ["Pump"]], [["Line", 0]], [["Pump", "Line", 1]], null, null, null, "resources")).at(3)).toEqual(["Line", "Used", ""]); // prettier-ignore
});

test("items without anything in common are planned as each would be alone", async () => {
  const row = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(row, row, async (first, second) => {
      const table = (...names: string[]) => [
        ["item", "holding cost", "lost sale cost"],
        ...names.map((name) => [name, 1, 40]),
      ];
      const ask = async (units: number[][], names: string[]): Promise<number> => {
        const use = names.map((name) => [name, `Line ${name}`, 1]);
        const hours = names.map((name) => [`Line ${name}`, 14]);
        const answer = await plan(units, table(...names), hours, use, null, null, null, "cost");
        return answer.at(-2)?.at(-1) as number;
      };
      const together = await ask([first, second], ["A", "B"]);
      expect(together).toBeCloseTo((await ask([first], ["A"])) + (await ask([second], ["B"])), 6);
    }),
    { numRuns: 20 },
  );
});

const one = [["item"], ["Pump"]];
const line = [["Line", 20]];
const hour = [["Pump", "Line", 1]];
test.each([
  ["a misspelt column", [[[5]], [["item", "holdng cost"], ["Pump", 1]], line, hour], 'items, column 2: "holdng cost" is no column it knows. Did you mean "holding cost"?'],
  ["an unknown column", [[[5]], [["item", "xyz123"], ["Pump", 1]], line, hour], "items, column 2: \"xyz123\" is no column it knows. Use item, opening stock, minimum stock, minimum stock cost, unit cost, holding cost, backlog cost, lost sale cost, subcontract cost, subcontract limit."],
  ["no item column", [[[5]], [["unit cost"], [1]], line, hour], expect.stringContaining('items needs a column "item".')],
  ["a column twice", [[[5]], [["item", "unit cost", "Unit-Cost"], ["Pump", 1, 1]], line, hour], 'items: the column "unit cost" stands there twice. Delete one of the two.'],
  ["a header alone", [[[5]], [["item"]], line, hour], "items has no rows with data."],
  ["an item twice", [[[5], [5]], [["item"], ["Pump"], ["pump"]], line, hour], expect.stringContaining("items names pump twice")],
  ["text for a cost", [[[5]], [["item", "unit cost"], ["Pump", "ten"]], line, hour], expect.stringContaining("items, row 2, column 2")],
  ["a negative cost", [[[5]], [["item", "unit cost"], ["Pump", -1]], line, hour], "items, row 2, column 2: -1 is too small. Enter 0 or more."],
  ["more rows of demand than items", [[[5, 5], [6, 6]], [["item"], ["Pump"]], line, hour], "demand must have one row for each entry of items: it has 2, items has 1."],
  ["negative demand", [[[-5]], one, line, hour], "demand, row 1, column 1: -5 is too small. Enter 0 or more."],
  ["a negative capacity", [[[5]], one, [["Line", -2]], hour], "capacity, row 1, column 2: -2 is too small. Enter 0 or more."],
  ["a resource twice", [[[5]], one, [["Line", 2], ["LINE", 3]], hour], expect.stringContaining("capacity names LINE twice")],
  ["hours for other periods", [[[5, 5, 5]], one, [["Line", 2, 3]], hour], "capacity has 2 columns of hours, but the demand 3 periods. Give one column for all periods alike, or one a period."],
  ["hours without names", [[[5]], one, [[20]], hour], "capacity has hours only. Put the names of the resources in its first column, or give the table resources."],
  ["an unknown resource in usage", [[[5]], one, line, [["Pump", "Lime", 1]]], 'usage, row 1: "Lime" is not in capacity. Did you mean "Line"?'],
  ["an unknown item in usage", [[[5]], one, line, [["Bump", "Line", 1]]], 'usage, row 1: "Bump" is not in items. Did you mean "Pump"?'],
  ["an item that nothing supplies", [[[5]], one, line, null], expect.stringContaining("Nothing can supply Pump: usage has no line for it")],
  ["overtime without its cost", [[[5]], one, line, hour, [["resource", "overtime hours"], ["Line", 4]]], "resources, row 2: Line may work overtime, but its overtime cost is missing. Enter the cost of an hour of overtime."],
  ["overtime hours and a share", [[[5]], one, line, hour, [["resource", "overtime hours", "overtime share", "overtime cost"], ["Line", 4, 0.1, 9]]], "resources, row 2: Line has overtime hours and an overtime share. Clear one of the two."],
  ["a premium for the full cost", [[[5]], one, line, hour, [["resource", "hour cost", "overtime cost", "overtime hours"], ["Line", 20, 10, 4]]], expect.stringContaining("an hour of overtime on Line costs 10, less than a regular one with 20")],
  ["an unknown resource in its table", [[[5]], one, line, hour, [["resource"], ["Lime"]]], 'resources, row 2: "Lime" is not in capacity. Did you mean "Line"?'],
  ["minimum stock of another shape", [[[5, 5]], one, line, hour, null, [[1, 2, 3]]], expect.stringContaining("minimumStock")],
  ["names for other periods", [[[5, 5]], one, line, hour, null, null, [["P1"]]], expect.stringContaining("periods")],
  ["another word", [[[5]], one, line, hour, null, null, null, "mak"], expect.stringContaining("make")],
  ["no demand", [null, one, line, hour], expect.stringContaining("demand")],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("SUPPLYPLAN", ...(given as unknown[]))).toEqual({ error: "#VALUE!", sentence });
}); // prettier-ignore

test("a plan too large for the solver is refused before it is read", async () => {
  const names = Array.from({ length: 2001 }, (_, item) => [`Item ${item}`]);
  const answer = await callFunction("SUPPLYPLAN", names.map(() => [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]), [["item"], ...names], line, hour); // prettier-ignore
  expect(answer).toEqual({
    error: "#VALUE!",
    sentence: expect.stringContaining("2001 items over 10 periods are too many"),
  });
});

test("infeasible over several periods, or for want of units, says so in one sentence", async () => {
  expect(await callFunction("SUPPLYPLAN", [[30, 30]], one, line, hour, null, null, [["P06", "P07"]])).toEqual({
    error: "#N/A",
    sentence: expect.stringContaining("Short by 20 h on Line from P06 to P07."),
  });
  const bought = [
    ["item", "subcontract cost", "subcontract limit"],
    ["Pump", 3, 4],
  ];
  expect(await callFunction("SUPPLYPLAN", [[9]], bought, line, null)).toEqual({
    error: "#N/A",
    sentence: expect.stringContaining("Short by 5 units of Pump in period 1, and no hours can bring them."),
  });
});
