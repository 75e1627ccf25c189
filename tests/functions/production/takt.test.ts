import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("production_scheduling");

test.each(platforms)(
  "PRO-LB-07: seconds a unit, and the stations that the work content needs (%s)",
  async (platform) => {
    const { inputs, expected, tolerance } = known("PRO-LB-07");
    const seconds = inputs.minutes_per_day * 60;
    const [[takt = 0] = []] = (await callFunction(
      ...(["TAKT", range(platform, [[inputs.demand_per_day]]), seconds] as const),
    )) as number[][];
    expectWithin(tolerance, takt, expected.cycle_time_seconds);
    // The wagon of this example is PRO-LB-06: 195 seconds of work.
    const work = known("PRO-LB-06").inputs.task_times.reduce((sum: number, time: number) => sum + time, 0);
    expect(Math.ceil(work / takt)).toBe(expected.theoretical_min_stations);
  },
);

test.each(platforms)("a period without demand keeps its error to its own cell (%s)", async (platform) => {
  expect(await callFunction("TAKT", range(platform, [[10, null]]), 100)).toMatchObject([[10, { code: "#DIV/0!" }]]);
});

test("takt x demand is the time there is, whatever the shape", async () => {
  const size = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  await fc.assert(
    fc.asyncProperty(fc.array(size, { minLength: 1, maxLength: 6 }), size, async (demand, time) => {
      for (const shaped of [[demand], demand.map((units) => [units])]) {
        const answer = (await callFunction("TAKT", shaped, time)) as number[][];
        expect(answer.length).toBe(shaped.length);
        answer.flat().forEach((takt, period) => expectWithin({ rel: 1e-9 }, takt * (demand[period] ?? 0), time));
      }
    }),
  );
});

test.each([
  ["negative demand", [-5, 100], "demand, row 1, column 1: -5 is too small. Enter 0 or more."],
  ["negative time", [5, -100], "availableTime, row 1, column 1: -100 is too small. Enter 0 or more."],
  ["no time", [5], "availableTime is missing. Give it a value."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("TAKT", ...given)).toEqual({ error: "#VALUE!", sentence });
});
