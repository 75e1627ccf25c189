import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");

describe.each(platforms)("on the %s", (platform) => {
  test("LOG-TS-02: the least cost, with nodes numbered from 0", async () => {
    const { inputs, expected, tolerance } = known("LOG-TS-02");
    const nodes = range(
      platform,
      inputs.supply.map((units: number, node: number) => [node, units]),
    );
    const arcs = range(
      platform,
      inputs.start.map((from: number, arc: number) => [
        from,
        inputs.end[arc],
        inputs.unit_cost[arc],
        inputs.capacity[arc],
      ]),
    );
    expectWithin(tolerance, await callFunction("NETFLOW", nodes, arcs, "cost"), [[expected.total_cost]]);
    const names = nodes.map(([node, units]) => [`N${node}`, units]);
    const named = arcs.map(([from, to, ...rest]) => [`N${from}`, `N${to}`, ...rest]);
    expect(await callFunction("NETFLOW", names, named, "flows")).toEqual(await callFunction("NETFLOW", nodes, arcs, "flows")); // prettier-ignore
  });

  test("headers and blank rows are skipped, a blank capacity is no limit, blank units pass on", async () => {
    const nodes = range(platform, [["Node", "Units"], ["Plant", 70], ["Hub", null], ["Leeds", -50], [null, null]]); // prettier-ignore
    const arcs = range(platform, [["From", "To", "Cost", "Most", "Least"], ["Plant", "Hub", 2, null, null], ["hub", "LEEDS", 1, 60, null], [null, null, null, null, null], ["Plant", "Leeds", 9, null, 5]]); // prettier-ignore
    // 5 must go directly (45), 45 over the hub (135).
    expect(await callFunction("NETFLOW", nodes, arcs)).toEqual([
      [180, "To", "Units", "Cost"],
      ["Plant", "Hub", 45, 90],
      ["Hub", "Leeds", 45, 45],
      ["Plant", "Leeds", 5, 45],
      ["Plant", "Left over", 20, ""],
      ["Status", "optimal", "", 0],
    ]);
    expect(await callFunction("NETFLOW", nodes, arcs, "prices")).toEqual([
      ["What", "From", "To", "Price of a unit"],
      ["One more unit needed costs", "", "Plant", 0],
      ["One more unit needed costs", "", "Hub", 2],
      ["One more unit needed costs", "", "Leeds", 3],
      ["One unit less of the fewest saves", "Plant", "Leeds", 6],
    ]);
  });
});

test("a loop that earns is used up to its limit", async () => {
  const nodes = [["A", 5], ["B", 0], ["C", -5]]; // prettier-ignore
  const arcs = [["A", "B", 4, 0], ["B", "C", -5, 20], ["C", "B", 1, 0]]; // prettier-ignore
  // 5 units A > B > C for -5, and 15 more around B > C > B for -4 each.
  expect(await callFunction("NETFLOW", nodes, arcs, "cost")).toEqual([[-65]]);
});

test("what an arc carries beyond its neighbours changes with the units, but units of all flows scale together", async () => {
  const arc = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 5, max: 40 })); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(
      fc.array(arc, { minLength: 3, maxLength: 14 }),
      fc.array(fc.integer({ min: -10, max: 20 }), { minLength: 5, maxLength: 5 }),
      async (drawn, supply) => {
        const arcs = drawn.filter(([from, to]) => from !== to).map(([from, to, ...rest]) => [`N${from}`, `N${to}`, ...rest]); // prettier-ignore
        fc.pre(arcs.length > 0);
        const ask = (scale: number): Promise<unknown> =>
          callFunction(
            "NETFLOW",
            supply.map((units, node) => [`N${node}`, units * scale]),
            arcs.map(([from, to, cost, most]) => [from, to, cost, Number(most) * scale]),
            "cost",
          );
        const [one, tenth] = [await ask(1), await ask(0.1)];
        if (!Array.isArray(one)) {
          expect(tenth).toMatchObject({ error: "#N/A" });
          return;
        }
        expect((tenth as [[number]])[0][0]).toBeCloseTo(one[0][0] / 10, 9);
        const flows = (await callFunction("NETFLOW", supply.map((units, node) => [`N${node}`, units]), arcs, "flows")) as number[][]; // prettier-ignore
        // Whole units in, whole units out; every need met exactly.
        flows.forEach(([units]) => expect(Number.isInteger(units)).toBe(true));
        supply.forEach((units, node) => {
          const net = arcs.reduce((sum, [from, to], index) => sum + (flows[index]?.[0] ?? 0) * ((to === `N${node}` ? 1 : 0) - (from === `N${node}` ? 1 : 0)), 0); // prettier-ignore
          if (units < 0) expect(net).toBe(-units);
          else expect(net).toBeGreaterThanOrEqual(-units);
        });
      },
    ),
  );
});

describe("refusals", () => {
  const nodes = [["Plant", 100], ["Hub", 0], ["Leeds", -70], ["York", -30]]; // prettier-ignore
  const arcs = [["Plant", "Hub", 1, 60], ["Hub", "Leeds", 1], ["Hub", "York", 1]].map((row) => [...row, 0, 0].slice(0, 5)); // prettier-ignore
  test.each([
    ["a full arc on the way", [nodes, arcs], "#N/A", "Leeds, York: they need 100, but at most 60 can get there, 40 too few. Open an arc, or raise a capacity or a supply on the way."],
    ["too little supply", [[["Plant", 10], ["Leeds", -30]], [["Plant", "Leeds", 1]]], "#N/A", "Leeds: they need 30, but at most 10 can get there, 20 too few. Open an arc, or raise a capacity or a supply on the way."],
    ["an endless loop", [nodes, [["Plant", "Leeds", 1], ["Leeds", "York", -3], ["York", "Hub", 1], ["Hub", "Leeds", 1]]], "#VALUE!", "Going around Hub > Leeds > York > Hub earns money with each unit, and no arc of the loop has a limit. Give one of them a capacity, or correct its cost."],
    ["more brought than taken", [[["Plant", 100], ["Leeds", -70]], [["Plant", "Leeds", 1, 0, 90]]], "#N/A", "Leeds: the fewest units on the arcs bring 20 more than is needed there and can go on. Lower a fewest, or raise a capacity."],
    ["more taken than there is", [[["Plant", 100], ["Hub", 0], ["Leeds", -70]], [["Plant", "Leeds", 1, 0, 0], ["Hub", "Leeds", 1, 0, 20]]], "#N/A", "Hub: the fewest units on the arcs take 20 more from there than there are or can come. Lower a fewest, or raise a supply."],
    ["an unknown node", [nodes, [["Plant", "Leads", 1]]], "#VALUE!", 'arcs, row 1: "Leads" is not in nodes. Did you mean "Leeds"?'],
    ["an arc to itself", [nodes, [["Plant", "Plant", 1]]], "#VALUE!", "arcs, row 1: it leads from Plant to Plant itself. Delete the row, or correct one of its ends."],
    ["a fewest above the most", [nodes, [["Plant", "Hub", 1, 5, 9]]], "#VALUE!", "arcs, row 1: its fewest units (9) are more than its most (5). Correct one of the two."],
    ["a node twice", [[...nodes, ["leeds", 3]], arcs], "#VALUE!", "nodes names leeds twice, in its entries 3 and 5. Join the two, or give one of them another name."],
    ["a capacity below 0", [nodes, [["Plant", "Hub", 1, -5]]], "#VALUE!", "arcs, row 1, column 4: -5 is too small. Enter 0 or more."],
    ["text for a cost", [nodes, [["Plant", "Hub", 1], ["Hub", "Leeds", "dear"]]], "#VALUE!", 'arcs, row 2, column 3: the text "dear" is not a number. Enter a number.'],
    ["a table too narrow", [nodes, [["Plant", "Hub"]]], "#VALUE!", "arcs must have at least 3 columns (from, to, cost, capacity, least). It has 2."],
  ])("%s", async (_, given, error, sentence) => {
    expect(await callFunction("NETFLOW", ...given)).toEqual({ error, sentence });
  }); // prettier-ignore
});
