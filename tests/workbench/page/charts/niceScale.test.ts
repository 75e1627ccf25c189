import fc from "fast-check";
import { niceScale } from "../../../../src/workbench/page/charts/niceScale";

const range = fc.tuple(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: 2, max: 12 }),
);

describe("niceScale", () => {
  test("contains the data, and its ticks rise by one round step", () => {
    fc.assert(
      fc.property(range, fc.boolean(), ([one, other, steps], fromZero) => {
        const scale = niceScale([one, other], { steps, fromZero });
        const tolerance = scale.step * 1e-6;
        expect(scale.minimum).toBeLessThanOrEqual(Math.min(one, other) + tolerance);
        expect(scale.maximum).toBeGreaterThanOrEqual(Math.max(one, other) - tolerance);
        expect(scale.maximum).toBeGreaterThan(scale.minimum);
        const lead = scale.step / 10 ** Math.floor(Math.log10(scale.step) + 1e-9);
        expect([1, 2, 2.5, 5].some((round) => Math.abs(lead - round) < 1e-6)).toBe(true);
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
        scale.ticks.slice(1).forEach((tick, index) => {
          expect(Math.abs(tick - (scale.ticks[index] ?? 0) - scale.step)).toBeLessThan(scale.step * 1e-3);
        });
      }),
    );
  });

  test("columns start at zero, whatever their values", () => {
    expect(niceScale([980, 1000], { steps: 4, fromZero: true }).minimum).toBe(0);
    expect(niceScale([-5, -9], { steps: 4, fromZero: true }).maximum).toBe(0);
  });

  test("lines leave zero out where values differ by less than a sixth of their size", () => {
    expect(niceScale([980, 1000], { steps: 4, fromZero: false })).toEqual({
      minimum: 980,
      maximum: 1000,
      step: 5,
      ticks: [980, 985, 990, 995, 1000],
    });
    expect(niceScale([500, 1000], { steps: 5, fromZero: false }).minimum).toBe(0);
  });

  test("keeps the ends that the user fixed", () => {
    const scale = niceScale([3, 170], { minimum: 10, maximum: 150, steps: 5, fromZero: true });
    expect([scale.minimum, scale.maximum]).toEqual([10, 150]);
    expect(scale.ticks).toEqual([50, 100, 150]);
  });

  test("labels are free of binary dust", () => {
    expect(niceScale([0, 0.6], { steps: 6, fromZero: true }).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  });

  test("no data and equal data still give an axis", () => {
    for (const values of [[], [null, null], [0, 0], [42, 42], [-7]]) {
      const scale = niceScale(values, { steps: 5, fromZero: false });
      expect(scale.maximum).toBeGreaterThan(scale.minimum);
      expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
    }
  });
});
