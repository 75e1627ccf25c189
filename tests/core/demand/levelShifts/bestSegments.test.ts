import fc from "fast-check";
import { bestSegments } from "../../../../src/core/demand/levelShifts/bestSegments";

function squaresOf(values: readonly number[], starts: readonly number[]): number {
  const bounds = [0, ...starts, values.length];
  return bounds.slice(1).reduce((total, end, index) => {
    const part = values.slice(bounds[index], end);
    const centre = part.reduce((sum, value) => sum + value, 0) / part.length;
    return total + part.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  }, 0);
}

test("the places of breaks are the best of all places", () => {
  const property = fc.property(
    fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 14 }),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    (values, shortest, last) => {
      const found = bestSegments(values, { shortest, last, most: 2 });
      let [one, two] = [Infinity, Infinity];
      for (let first = shortest; first <= values.length - Math.min(shortest, last); first++) {
        if (first <= values.length - last) one = Math.min(one, squaresOf(values, [first]));
        for (let second = first + shortest; second <= values.length - last; second++)
          two = Math.min(two, squaresOf(values, [first, second]));
      }
      expect(found[0]).toEqual([]);
      if (found[1]) expect(squaresOf(values, found[1])).toBeCloseTo(one, 6);
      else expect(one).toBe(Infinity);
      if (found[2]) expect(squaresOf(values, found[2])).toBeCloseTo(two, 6);
      else expect(two).toBe(Infinity);
    },
  );
  fc.assert(property, { numRuns: 200 });
});
