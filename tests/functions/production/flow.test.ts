import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("production_scheduling");
const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });

describe.each(platforms)("on the %s", (platform) => {
  test("PRO-HS-01: critical WIP, best, practical worst and worst case", async () => {
    const { inputs, expected, tolerance } = known("PRO-HS-01");
    const times = range(platform, [new Array<number>(inputs.stations).fill(inputs.process_time)]);
    expectWithin(tolerance, await callFunction("FLOW.LINE", times), [
      [expected.bottleneck_rate, expected.raw_process_time, expected.critical_wip],
    ]);
    const levels = inputs.wip.map((level: number) => [level]);
    const rows = (await callFunction("FLOW.LINE", times, range(platform, levels))) as number[][];
    const column = (index: number): unknown[] => rows.map((row) => row[index]);
    expect(column(0)).toEqual(inputs.wip);
    expectWithin(tolerance, column(1), expected.best_throughput);
    expectWithin(tolerance, column(2), expected.best_cycle_time);
    expectWithin(tolerance, column(3), expected.practical_worst_throughput);
    expectWithin(tolerance, column(4), expected.practical_worst_cycle_time);
    expectWithin(tolerance, column(5), expected.worst_throughput);
  });

  test("PRO-HS-02: Little's law", async () => {
    const { inputs, expected, tolerance } = known("PRO-HS-02");
    const { throughput_per_day, cycle_time_days } = inputs;
    const answer = await callFunction("FLOW.LITTLE", range(platform, [[throughput_per_day]]), cycle_time_days);
    expectWithin(tolerance, answer, [[expected.wip]]);
  });

  test("PRO-HS-03: queue time of a busy station (Kingman)", async () => {
    const { inputs, expected, tolerance } = known("PRO-HS-03");
    const rate = inputs.utilisation / inputs.process_time;
    const given = [range(platform, [[rate]]), inputs.process_time, inputs.ca2, inputs.ce2];
    const [[cycle, queue] = []] = (await callFunction("FLOW", ...given)) as number[][];
    expectWithin(tolerance, [queue, cycle], [expected.queue_time, expected.cycle_time]);
  });

  test("PRO-HS-04: queue time before several machines (Sakasegawa)", async () => {
    const { inputs, expected, tolerance } = known("PRO-HS-04");
    const rate = (inputs.utilisation * inputs.servers) / inputs.process_time;
    const given = [rate, inputs.process_time, inputs.ca2, inputs.ce2, range(platform, [[inputs.servers]])];
    const [[, queue] = []] = (await callFunction("FLOW", ...given)) as number[][];
    expectWithin(tolerance, queue, expected.queue_time);
  });

  test("no arrivals and no process time are stations without a queue", async () => {
    expect(await callFunction("FLOW", range(platform, [[null], [2]]), range(platform, [[3], [null]]))).toEqual([
      [3, 0, 0, 0, 0],
      [0, 0, 0, 2, 0],
    ]);
  });
});

test("one machine and random times are the M/M/1 queue: cycle time = te / (1 - u)", async () => {
  await fc.assert(
    fc.asyncProperty(positive, fc.double({ min: 0.01, max: 0.99, noNaN: true }), async (time, load) => {
      const [[cycle, queue, units, rate, share] = []] = (await callFunction("FLOW", load / time, time)) as number[][];
      expectWithin({ rel: 1e-9 }, cycle, time / (1 - load));
      expectWithin({ rel: 1e-9 }, [units, share], [Number(rate) * Number(cycle), load]);
      expectWithin({ rel: 1e-9, abs: 1e-9 }, Number(queue) + time, cycle);
    }),
  );
});

test("more variability or more load never shortens the queue, another machine never lengthens it", async () => {
  const scv = fc.double({ min: 0, max: 5, noNaN: true });
  const load = fc.double({ min: 0.05, max: 0.45, noNaN: true });
  const queue = async (...given: number[]): Promise<number> =>
    ((await callFunction("FLOW", ...given)) as number[][])[0]?.[1] ?? NaN;
  await fc.assert(
    fc.asyncProperty(load, scv, scv, scv, fc.integer({ min: 1, max: 8 }), async (u, ca2, ce2, more, m) => {
      const base = await queue(u * m, 1, ca2, ce2, m);
      expect(await queue(u * m, 1, ca2 + more, ce2, m)).toBeGreaterThanOrEqual(base * (1 - 1e-12));
      expect(await queue(2 * u * m, 1, ca2, ce2, m)).toBeGreaterThanOrEqual(base * (1 - 1e-12));
      expect(await queue(u * m, 1, ca2, ce2, m + 1)).toBeLessThanOrEqual(base * (1 + 1e-12));
    }),
  );
});

test("worst <= practical worst <= best, and each case obeys Little's law", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(positive, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 100 }),
      async (times, level) => {
        const [row = []] = (await callFunction("FLOW.LINE", [times], level)) as number[][];
        const [, best = 0, bestTime = 0, middle = 0, middleTime = 0, worst = 0, worstTime = 0] = row;
        expect(worst).toBeLessThanOrEqual(middle * (1 + 1e-9));
        expect(middle).toBeLessThanOrEqual(best * (1 + 1e-9));
        const units = [best * bestTime, middle * middleTime, worst * worstTime];
        expectWithin({ rel: 1e-9 }, units, [level, level, level]);
      },
    ),
  );
});

test("each of the three figures of Little's law follows from the other two", async () => {
  await fc.assert(
    fc.asyncProperty(positive, positive, async (rate, time) => {
      expectWithin({ rel: 1e-9 }, await callFunction("FLOW.LITTLE", rate, null, rate * time), [[time]]);
      expectWithin({ rel: 1e-9 }, await callFunction("FLOW.LITTLE", null, time, rate * time), [[rate]]);
    }),
  );
});

test("a station that is fully busy has an answer only without variability", async () => {
  expect(await callFunction("FLOW", 2, 0.5, 0, 0)).toEqual([[0.5, 0, 1, 2, 1]]);
  expect(await callFunction("FLOW", [[2], [1]], 0.5)).toMatchObject([
    new Array(5).fill({ code: "#N/A" }),
    [1, 0.5, 1, 1, 0.5],
  ]);
  expect(await callFunction("FLOW", 2, 0.5, 1, 0)).toEqual({
    error: "#N/A",
    sentence:
      "The machines would be busy 100 % of the time, so the queue grows without end. With this variability it takes 2 machines; there are 1.",
  });
});

test.each([
  ["FLOW", [1, -1], "#VALUE!", "processTime, row 1, column 1: -1 is too small. Enter 0 or more."],
  ["FLOW", [1, 1, 1, 1, 1.5], "#VALUE!", "machines, row 1, column 1: 1.5 is not a whole number."],
  [
    "FLOW.LITTLE",
    [5],
    "#VALUE!",
    "Give two of throughput, cycleTime and workInProcess and leave the third out. 1 are given.",
  ],
  ["FLOW.LITTLE", [0, null, 5], "#DIV/0!", expect.any(String)],
  ["FLOW.LINE", [[[0, 0]]], "#DIV/0!", expect.any(String)],
  ["FLOW.LINE", [[[1, 2]], 0.5], "#VALUE!", "workInProcess, row 1, column 1: 0.5 is too small. Enter 1 or more."],
])("%s%j is refused", async (id, given, error, sentence) => {
  expect(await callFunction(id, ...given)).toEqual({ error, sentence });
});
