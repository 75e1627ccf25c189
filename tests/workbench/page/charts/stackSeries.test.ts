import fc from "fast-check";
import { stackSeries } from "../../../../src/workbench/page/charts/stackSeries";

const rows = fc.integer({ min: 1, max: 6 }).chain((length) =>
  fc.array(fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { minLength: length, maxLength: length }), {
    minLength: 1,
    maxLength: 5,
  }),
);

describe("stackSeries", () => {
  test("each piece is as high as its value, and pieces of one sign stand end to end", () => {
    fc.assert(
      fc.property(rows, (series) => {
        const stacked = stackSeries(series, false);
        (series[0] ?? []).forEach((_, category) => {
          const ends = { up: 0, down: 0 };
          series.forEach((values, row) => {
            const value = values[category] ?? null;
            const extent = stacked[row]?.[category] ?? null;
            if (value === null) {
              expect(extent).toBeNull();
              return;
            }
            const side = value < 0 ? "down" : "up";
            expect(extent).toEqual({ from: ends[side], to: ends[side] + value });
            ends[side] += value;
          });
        });
      }),
    );
  });

  test("shares of a category add up to one in size", () => {
    const stacked = stackSeries(
      [
        [1, 0],
        [3, 0],
        [-4, 0],
      ],
      true,
    );
    expect(stacked.map((row) => row[0])).toEqual([
      { from: 0, to: 0.125 },
      { from: 0.125, to: 0.5 },
      { from: 0, to: -0.5 },
    ]);
    expect(stacked.map((row) => row[1])).toEqual([
      { from: 0, to: 0 },
      { from: 0, to: 0 },
      { from: 0, to: 0 },
    ]);
  });
});
