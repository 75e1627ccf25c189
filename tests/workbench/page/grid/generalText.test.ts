import fc from "fast-check";
import { generalText } from "../../../../src/workbench/page/grid/generalText";
import { rowHeightFor } from "../../../../src/workbench/page/grid/growRows";

describe("generalText", () => {
  // What Excel shows for the format General in a column of that many characters.
  test.each([
    [304.0467067, 8, "304.0467"],
    [304.0467067, 4, "304"],
    [1 / 3, 11, "0.333333333"],
    [2 / 3, 4, "0.67"],
    [12.5, 8, "12.5"],
    [1234567, 8, "1234567"],
    [123456789012, 11, "1.23457E+11"],
    [1234567, 6, "1E+06"],
    [0.00001234, 8, "1.23E-05"],
    [-5.999999, 4, "-6"],
    [123456, 3, "###"],
    [0, 5, "0"],
  ])("%p in %p characters is %s", (value, room, text) => expect(generalText(value, room)).toBe(text));

  test("never takes more room than there is, and never shows another number of digits before the point", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.integer({ min: 2, max: 20 }), (value, room) => {
        const text = generalText(value, room);
        expect(text.length).toBeLessThanOrEqual(Math.min(11, room));
        if (!text.startsWith("#"))
          expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) / 2 + 0.5);
      }),
    );
  });
});

describe("rowHeightFor", () => {
  // Excel's automatic heights at 96 dots an inch: 11 points 20 pixels, 14 points 25, 16 points 28, 18 points 31 or 32.
  test.each([
    [8, 20],
    [11, 20],
    [14, 25],
    [16, 28],
    [18, 32],
  ])("letters of %p points need %p pixels", (points, pixels) => expect(rowHeightFor(points)).toBe(pixels));
});
