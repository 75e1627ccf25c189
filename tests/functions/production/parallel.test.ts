import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

async function parallel(...given: unknown[]): Promise<{ machineOf: number[]; makespan: number; gap: number }> {
  const rows = (await callFunction("PARALLEL", ...given)) as number[][];
  const [makespan = NaN, gap = NaN] = rows.slice(-2).map((row) => row[3]);
  return { machineOf: rows.slice(0, -2).map((row) => row[1] ?? 0), makespan, gap };
}
const longest = (times: readonly number[], machineOf: readonly number[]): number =>
  Math.max(...machineOf.map((machine) => times.reduce((sum, t, job) => sum + (machineOf[job] === machine ? t : 0), 0)));

// Graham's own worst case of the rule: 5 5 4 4 3 3 3 on three machines takes 11, the least is 9.
test("longest first takes 11 where 9 is the least (Graham 1969)", async () => {
  const times = [5, 5, 4, 4, 3, 3, 3];
  expect((await parallel([times], 3, "lpt")).makespan).toBe(11);
  expect(await parallel([times], 3)).toMatchObject({ makespan: 9, gap: 0 });
});

test.each(platforms)("more machines than jobs, jobs without time, one machine (%s)", async (platform) => {
  expect((await parallel(range(platform, [[4, null]]), 5)).makespan).toBe(4);
  expect((await parallel(range(platform, [[4], [null], [3]]), 1)).makespan).toBe(7);
  expect(await parallel(range(platform, [[null]]), 2)).toMatchObject({ makespan: 0, gap: 0 });
});

test("no assignment is finished sooner: all of up to 7 jobs tried; longest first within 4/3", async () => {
  const given = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(given, fc.integer({ min: 1, max: 3 }), async (times, machines) => {
      const best = await parallel([times], machines);
      let least = Infinity;
      for (let code = 0; code < machines ** times.length; code++)
        least = Math.min(
          least,
          longest(
            times,
            times.map((_, job) => Math.floor(code / machines ** job) % machines),
          ),
        );
      expect([best.makespan, best.gap, longest(times, best.machineOf)]).toEqual([least, 0, least]);
      const rule = await parallel([times], machines, "lpt");
      expect(rule.makespan).toBeLessThanOrEqual((4 / 3) * least + 1e-9);
      expect(rule.makespan / (1 + rule.gap)).toBeLessThanOrEqual(least + 1e-9);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ["no machine", [[[3]], 0], "machines must be 1 or more, not 0."],
  ["half a machine", [[[3]], 1.5], "machines must be a whole number, not 1.5."],
  ["a negative time", [[[-3]], 2], "times, row 1, column 1: -3 is too small. Enter 0 or more."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("PARALLEL", ...given)).toEqual({ error: "#VALUE!", sentence });
});
