import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("production_scheduling");
type Row = readonly [string | number, number, number, number | ""];
const sequence = async (...given: unknown[]): Promise<Row[]> => (await callFunction("SEQUENCE", ...given)) as Row[];
const namesOf = (rows: readonly Row[]): unknown[] => rows.map(([name]) => name);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe.each(platforms)("on the %s", (platform) => {
  test.each(["PRO-SEQ-FCFS", "PRO-SEQ-SPT", "PRO-SEQ-LPT"])("%s: the order and its figures", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const { jobs, processing_time, due_date, rule } = inputs;
    const given = [range(platform, [processing_time]), range(platform, [due_date]), rule.toLowerCase(), null, [jobs]];
    const rows = await sequence(...given);
    expect(namesOf(rows)).toEqual(expected.sequence);
    const tardiness = rows.map((row) => Number(row[3]));
    expectWithin(
      tolerance,
      [total(rows.map(([, , finish]) => finish)), total(tardiness)],
      [expected.total_flow, expected.total_tardiness],
    );
    expectWithin(tolerance, await callFunction("SEQUENCE", ...given, null, "figures"), [
      [
        ...[expected.mean_flow, expected.mean_tardiness, expected.max_tardiness, expected.tardy_jobs],
        ...[expected.utilisation, expected.mean_jobs_in_system],
      ],
    ]);
  });

  test("jobs without time, ties, one job", async () => {
    expect(await sequence(range(platform, [[2, null, 2]]))).toEqual([
      [2, 0, 0, ""],
      [1, 0, 2, ""],
      [3, 2, 4, ""],
    ]);
    expect(await sequence(range(platform, [[5]]), 3, "moore", null, "A", 10)).toEqual([["A", 10, 15, 12]]);
    const zero = range(platform, [[3, null, 4]]);
    expect(namesOf(await sequence(zero, [[9, 20, 4]], "cr"))).toEqual([2, 3, 1]);
    expect(namesOf(await sequence(zero, null, "wspt", range(platform, [[null, null, 1]])))).toEqual([2, 3, 1]);
  });
});

// Heizer & Render print EDD for the same jobs: B A D C E, 68 days of flow, 6 of tardiness.
test("edd is the rule where due dates are given", async () => {
  const rows = await sequence([[6, 2, 8, 3, 9]], [[8, 6, 18, 15, 23]], null, null, [["A", "B", "C", "D", "E"]]);
  expect(namesOf(rows)).toEqual(["B", "A", "D", "C", "E"]);
  expect([total(rows.map(([, , finish]) => finish)), total(rows.map((row) => Number(row[3])))]).toEqual([68, 6]);
});

const permutations = (items: number[]): number[][] =>
  items.length < 2
    ? [items]
    : items.flatMap((first) => permutations(items.filter((each) => each !== first)).map((rest) => [first, ...rest]));

test("no order beats spt on flow, wspt on weighted flow, edd on greatest lateness, moore on tardy jobs: all orders tried", async () => {
  const job = fc.record({
    time: fc.integer({ min: 0, max: 9 }),
    due: fc.integer({ min: 0, max: 25 }),
    weight: fc.integer({ min: 0, max: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(job, { minLength: 1, maxLength: 5 }), async (jobs) => {
      const finishes = (order: readonly number[]): number[] => {
        const done = new Array<number>(jobs.length).fill(0);
        let clock = 0;
        for (const each of order) done[each] = clock += jobs[each]?.time ?? 0;
        return done;
      };
      const goals: Record<string, (done: number[]) => number> = {
        spt: total,
        wspt: (done) => total(done.map((finish, each) => finish * (jobs[each]?.weight ?? 0))),
        edd: (done) => Math.max(...done.map((finish, each) => finish - (jobs[each]?.due ?? 0))),
        moore: (done) => done.filter((finish, each) => finish > (jobs[each]?.due ?? 0)).length,
      };
      const all = permutations(jobs.map((_, each) => each)).map(finishes);
      const columns = (["time", "due", "weight"] as const).map((name) => jobs.map((each) => [each[name]]));
      for (const [rule, goal] of Object.entries(goals)) {
        const rows = await sequence(columns[0], columns[1], rule, columns[2]);
        const reached = goal(finishes(rows.map(([name]) => Number(name) - 1)));
        expect(reached).toBe(Math.min(...all.map(goal)));
      }
    }),
  );
});

test("every rule is an order of all jobs without gaps, in any unit of time", async () => {
  const times = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 20 });
  const rules = fc.constantFrom("fcfs", "spt", "lpt", "edd", "wspt", "cr", "moore");
  await fc.assert(
    fc.asyncProperty(times, rules, fc.constantFrom(2 ** -40, 1, 2 ** 40), async (list, rule, unit) => {
      const due = [list.map((time, job) => (3 * time + 7 * (job % 4)) * unit)];
      const rows = await sequence([list.map((time) => time * unit)], due, rule, 1);
      expect(
        namesOf(rows)
          .map(Number)
          .sort((a, b) => a - b),
      ).toEqual(list.map((_, job) => job + 1));
      rows.forEach(([name, start, finish], place) => {
        expect(start).toBe(rows[place - 1]?.[2] ?? 0);
        expect(finish - start).toBe((list[Number(name) - 1] ?? 0) * unit);
      });
    }),
  );
});

test.each([
  [
    "edd without due dates",
    [[[5, 6]], null, "edd"],
    'The rule "edd" needs to know when each job is due. Give dueDates, or use spt.',
  ],
  [
    "wspt without weights",
    [[[5, 6]], null, "wspt"],
    'The rule "wspt" needs weights: how much the waiting of each job matters.',
  ],
  ["negative times", [[[5, -6]]], "processingTimes, row 1, column 2: -6 is too small. Enter 0 or more."],
  [
    "another rule",
    [[[5, 6]], null, "sdt"],
    'rule must be one of fcfs, spt, lpt, edd, wspt, cr, moore, not the text "sdt". Did you mean spt?',
  ],
  [
    "a name twice",
    [[[5, 6]], null, null, null, [["A", "a"]]],
    "jobs names a twice, in its entries 1 and 2. Join the two, or give one of them another name.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("SEQUENCE", ...given)).toEqual({ error: "#VALUE!", sentence });
});

test("jobs without any time have no figures", async () => {
  expect(await callFunction("SEQUENCE", [[0, 0]], null, null, null, null, null, "figures")).toMatchObject({
    error: "#DIV/0!",
  });
});
