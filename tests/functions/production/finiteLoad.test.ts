import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const load = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("FINITELOAD", ...given)) as number[][];
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

// By hand: job 2 is due first and takes 5 of 8 hours; job 1 gets the other 3 and 3 of the next period, job 3 the rest.
test.each(platforms)("forward as early, backward as late as there is room (%s)", async (platform) => {
  const given = [range(platform, [[6], [5], [4]]), range(platform, [[2], [1], [3]]), range(platform, [[8, 8, 8]])];
  expect(await load(...given, "forward", null, "hours")).toEqual([
    [3, 3, 0],
    [5, 0, 0],
    [0, 4, 0],
  ]);
  expect(await load(...given, "backward", [["A", "B", "C"]])).toEqual([
    ["A", 2, 2, 0, 0],
    ["B", 1, 1, 0, 0],
    ["C", 3, 3, 0, 0],
  ]);
});

test.each(platforms)("late jobs, jobs without room or hours, closed periods (%s)", async (platform) => {
  const capacity = range(platform, [[5, null, 5]]);
  expect(await load(range(platform, [[8], [null]]), 1, capacity, "backward")).toEqual([
    [1, 1, 3, 2, 0],
    [2, "", "", 0, 0],
  ]);
  expect(await load([[12]], 9, capacity)).toEqual([[1, 1, "", "", 2]]);
});

test("no period is overloaded, all hours are placed while there is room, in both directions", async () => {
  const hours = fc.integer({ min: 0, max: 30 });
  const jobs = fc.array(fc.record({ hours, due: fc.integer({ min: 1, max: 7 }) }), { minLength: 1, maxLength: 8 });
  const capacity = fc.array(hours, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(jobs, capacity, fc.constantFrom("forward", "backward"), async (list, available, direction) => {
      const given = [list.map((job) => [job.hours]), list.map((job) => [job.due]), [available], direction];
      const rows = await load(...given, null, "hours");
      available.forEach((most, period) => expect(total(rows.map((row) => row[period] ?? 0))).toBeLessThanOrEqual(most));
      const work = total(list.map((job) => job.hours));
      expect(total(rows.flat())).toBe(Math.min(work, total(available)));
      const schedule = await load(...given);
      schedule.forEach((row, job) => expect((row[4] ?? 0) + total(rows[job] ?? [])).toBe(list[job]?.hours));
      // Forward by due date: the hours done by any period are all that fit.
      if (direction === "forward")
        available.forEach((_, period) =>
          expect(total(rows.map((row) => total(row.slice(0, period + 1))))).toBe(
            Math.min(work, total(available.slice(0, period + 1))),
          ),
        );
    }),
  );
});

test.each([
  ["period 0", [[[5]], 0, [[8]]], "duePeriods, row 1, column 1: 0 is too small. Enter 1 or more."],
  ["negative hours", [[[-5]], 1, [[8]]], "hours, row 1, column 1: -5 is too small. Enter 0 or more."],
  ["half a period", [[[5]], 1.5, [[8]]], "duePeriods, row 1, column 1: 1.5 is not a whole number."],
  ["no due dates", [[[5]], null, [[8]]], "duePeriods is missing. Give it a value."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("FINITELOAD", ...given)).toEqual({ error: "#VALUE!", sentence });
});
