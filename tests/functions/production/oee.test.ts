import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("production_scheduling");
const raw = (...given: unknown[]): Promise<unknown> => callFunction("OEE", null, null, null, ...given);

test.each(platforms)("PRO-OEE-01: from times and counts (%s)", async (platform) => {
  const { inputs, expected, tolerance } = known("PRO-OEE-01");
  const { planned_minutes, downtime_minutes, ideal_cycle_seconds, total_count, good_count } = inputs;
  const answer = await raw(
    ...[range(platform, [[planned_minutes]]), range(platform, [[downtime_minutes]]), ideal_cycle_seconds / 60],
    ...[total_count, good_count],
  );
  const { oee, availability, performance, quality } = expected;
  expectWithin(tolerance, answer, [[oee, availability, performance, quality]]);
});

test.each(platforms)("a machine that stood still, or made nothing, has an OEE of 0 (%s)", async (platform) => {
  const column = (values: unknown[]): unknown[][] =>
    range(
      platform,
      values.map((value) => [value]),
    );
  expect(await raw(100, column([100, null, 50]), 1, column([null, null, 10]))).toEqual([
    [0, 0, "", ""],
    [0, 1, 0, ""],
    [0.1, 0.5, 0.2, 1],
  ]);
});

test("a machine with an error leaves the others alone", async () => {
  expect(await raw([[0], [100]], 0, 1, 50)).toMatchObject([new Array(4).fill({ code: "#DIV/0!" }), [0.5, 1, 0.5, 1]]);
});

test("OEE is good pieces x ideal time / planned time, and no more than any of its parts, in any unit of time", async () => {
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(share, share, share, fc.constantFrom(1e-12, 1, 3600, 1e12), async (a, p, q, unit) => {
      const total = (100 * a * p) / 0.02;
      const [row = []] = (await raw(100 * unit, 100 * unit * (1 - a), 0.02 * unit, total, total * q)) as number[][];
      expectWithin({ rel: 1e-6 }, row, [(0.02 * total * q) / 100, a, p, q]);
      expect(row[0]).toBeLessThanOrEqual(Math.min(...row.slice(1)) + 1e-9);
      expectWithin({ rel: 1e-9 }, await callFunction("OEE", a, p, q), [[a * p * q, a, p, q]]);
    }),
  );
});

test.each([
  [
    "shares and counts together",
    [0.9, 0.9, 0.9, 420],
    "Give availability, performance and quality, or times and counts (plannedTime to goodCount). Not both.",
  ],
  ["a share in percent", [90, 0.9, 0.9], "availability, row 1, column 1: 90 is too large. Enter 1 or less."],
  ["a missing share", [0.9, 0.9], "quality is missing. Give it a value."],
  [
    "more downtime than time",
    [null, null, null, 100, 120, 1, 5],
    "The downtime 120 is longer than the planned time 100. Correct one of them; both must be in the same unit.",
  ],
  [
    "more good pieces than pieces",
    [null, null, null, 100, 0, 1, 5, 6],
    "There are more good pieces (6) than pieces in all (5). Correct the counts.",
  ],
  [
    "a machine faster than its ideal",
    [null, null, null, 100, 20, 1, 90],
    "At the ideal cycle time the pieces would take 90, but the machine ran only 80. Enter a shorter idealCycleTime, in the same unit as plannedTime.",
  ],
  ["text", ["high", 0.9, 0.9], 'availability, row 1, column 1: the text "high" is not a number. Enter a number.'],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("OEE", ...given)).toEqual({ error: "#VALUE!", sentence });
});

test("no planned time is a division by zero", async () => {
  expect(await raw(0, 0, 1, 5)).toMatchObject({ error: "#DIV/0!" });
});
