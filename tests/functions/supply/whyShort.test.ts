import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

type Answer = (string | number)[][];
const why = async (...given: unknown[]): Promise<Answer> => (await callFunction("WHYSHORT", ...given)) as Answer;

const items = [
  ["item", "unit cost", "holding cost", "subcontract cost", "subcontract limit"],
  ["Pump", 2, 1, 7, 1],
];
const capacity = [["Line 2", 20]];
const usage = [["Pump", "Line 2", 1]];
const resources = [
  ["resource", "overtime cost", "overtime hours"],
  ["Line 2", 4, null],
];
const given = (platform: (typeof platforms)[number]): unknown[] => [
  [[15, 30]],
  ...[range(platform, items), range(platform, capacity), range(platform, usage), range(platform, resources)],
  ...[null, [["P06", "P07"]]],
];

describe.each(platforms)("WHYSHORT on the %s", (platform) => {
  test("no plan: how much is short where, what contradicts what, and what can be done at what price", async () => {
    // 45 pumps, 40 hours, one bought a month: 3 hours short.
    const answer = await why(...given(platform));
    expect(answer.slice(0, 3)).toEqual([
      ["What", "Where", "Period", "Quantity", "Unit", "Price", "Plan cost"],
      ["Status", "no plan keeps the limits", "", "", "", "", ""],
      ["Short of hours", "Line 2", "P07", 3, "h", "", ""],
    ]);
    const rows = (what: string): Answer => answer.filter(([first]) => String(first).startsWith(what));
    expect(rows("Conflict")).toEqual([
      ["Conflict: demand", "Pump", "P06 to P07", 45, "units", "", ""],
      ["Conflict: subcontract limit", "Pump", "P06 to P07", 2, "units", "", ""],
      ["Conflict: hours", "Line 2", "P06 to P07", 40, "h", "", ""],
    ]);
    // Built before at 2, cheaper than bought at 7: 45 x 2, and 10 of P06 wait for P07. Overtime at 4, cheaper than bought at 7: 45 x 2 + 5 x 4,
    // 5 wait. Bought: 40 x 2 + 5 x 7, 5 wait, 4 above the limit of one. 3 hours more: 43 x 2 + 2 x 7, 6 wait.
    expect(rows("1.")).toEqual([["1. Build before the start", "", "", 5, "units", 2, 100]]);
    expect(rows("2.")).toEqual([["2. Overtime beyond its limit", "", "", 5, "h", 4, 115]]);
    expect(rows("3.")).toEqual([["3. Subcontract beyond its limit", "", "", expect.any(Number), "units", 7, 120]]);
    expect(rows("4.")).toEqual([["4. More hours", "", "", 3, "h", "", 106]]);
    expect(rows("of it").map((row) => row[1])).toEqual(["Pump", "Line 2", "Pump", "Line 2"]);
  });

  test("a plan that meets all demand says so, with the prices of its limits", async () => {
    const answer = await why([[15, 22]], ...given(platform).slice(1));
    expect(answer).toEqual([
      ["What", "Where", "Period", "Quantity", "Unit", "Price", "Plan cost"],
      ["Status", "all is met on time", "", "", "", "", ""],
      // 2 pumps wait a month: an hour more in P07 saves 1 of holding. (Overtime at 4 saves nothing.)
      ["All hours used", "Line 2", "P07", 20, "h", 1, ""],
    ]);
  });
});

test("each part can be asked for, and long lists are cut with their count", async () => {
  const demand = [[30, 30, 30, 30]];
  const table = [
    ["item", "lost sale cost", "holding cost"],
    ["Pump", 50, 1],
  ];
  const ask = (part: string, rows: number): Promise<Answer> =>
    why(demand, table, capacity, usage, null, null, null, part, rows);
  expect((await ask("short", 2)).slice(1)).toEqual([
    ["Status", "not all is met on time", "", "", "", "", ""],
    ["Short of units", "Pump", 1, 10, "units", "", ""],
    ["Short of units", "Pump", 2, 10, "units", "", ""],
    ["and 2 more", "", "", "", "", "", ""],
  ]);
  expect((await ask("binding", 9)).slice(2)).toEqual(
    [1, 2, 3, 4].map((period) => ["All hours used", "Line 2", period, 20, "h", 50, ""]),
  );
  expect((await ask("conflict", 9)).length).toBe(2);
  const [, , first] = await ask("remedies", 9);
  expect(first?.slice(0, 4)).toEqual(["1. Build before the start", "", "", 40]);
});

test.each([
  ["no rows", [[[5]], [["item"], ["Pump"]], capacity, usage, null, null, null, "all", 0], "rows must be 1 or more, not 0."],
  ["another part", [[[5]], [["item"], ["Pump"]], capacity, usage, null, null, null, "remedys"], expect.stringContaining('Did you mean remedies?')],
  ["a misspelt column", [[[5]], [["item", "backlogcost"], ["Pump", 1]], capacity, usage], expect.stringContaining('Did you mean "backlog cost"?')],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("WHYSHORT", ...(given as unknown[]))).toEqual({ error: "#VALUE!", sentence });
}); // prettier-ignore
