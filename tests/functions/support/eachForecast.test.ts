import "../../support/excelRuntime";
import { DomainError } from "../../../src/core/DomainError";
import type { ForecastInput } from "../../../src/core/demand/forecastSeries";
import { eachForecast } from "../../../src/functions/support/eachForecast";
import { inTurns } from "../../../src/functions/support/workers/inTurns";

const wrong = new DomainError("notEnoughData", "test.short", {});

/** Forecasts the sum of the history; a history of one value is too short. */
const sum = {
  name: "sum",
  run: ({ history }: ForecastInput): number => {
    if (history.length < 2) throw wrong;
    return history.reduce((total, value) => total + value, 0);
  },
  milliseconds: () => 0.01,
};

const input = (...history: number[]): ForecastInput => ({
  history,
  horizon: 2,
  season: 1,
  model: "auto",
  workingDays: null,
});
const rows = (output: number): number[][] => [
  [output, output],
  [-output, -output],
];

test("a series without an answer keeps its error to its own rows, of which it has as many as the others", () => {
  const answer = eachForecast(
    { inputs: [input(1, 2), input(3), input(4, 5)], refused: new Map(), direction: "row" },
    sum,
    rows,
  );
  expect(answer).toEqual([
    [3, 3],
    [-3, -3],
    [wrong, wrong],
    [wrong, wrong],
    [9, 9],
    [-9, -9],
  ]);
});

test("where no series has an answer, the first error is the answer", () => {
  expect(() => eachForecast({ inputs: [input(1), input(3)], refused: new Map(), direction: "row" }, sum, rows)).toThrow(
    DomainError,
  );
});

test("the rows of a column stand side by side", () => {
  expect(eachForecast({ inputs: [input(1, 2)], refused: new Map(), direction: "column" }, sum, rows)).toEqual([
    [3, -3],
    [3, -3],
  ]);
});

test("rows that take long to make are made in turns, with a promise, and are the same", async () => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
  const slowly = (item: number): number => {
    now += 15;
    return 2 * item;
  };
  const order: string[] = [];
  const answer = inTurns([1, 2, 3, 4, 5, 6, 7], slowly);
  expect(answer).toBeInstanceOf(Promise);
  setTimeout(() => order.push("page"), 0);
  expect(await answer).toEqual([2, 4, 6, 8, 10, 12, 14]);
  expect(order).toEqual(["page"]);
  expect(inTurns([1, 2], slowly)).toEqual([2, 4]);
  expect(inTurns([], slowly)).toEqual([]);
  jest.restoreAllMocks();
});

test("what goes wrong in a later turn rejects", async () => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
  const answer = inTurns([1, 2, 3], (item) => {
    now += 50;
    if (item === 3) throw wrong;
  });
  await expect(answer).rejects.toBe(wrong);
  jest.restoreAllMocks();
});
