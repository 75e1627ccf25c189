import fc from "fast-check";
import { byteSize } from "../../../../src/functions/support/workers/byteSize";
import { ResultCache } from "../../../../src/functions/support/workers/ResultCache";

const entry = byteSize("a") + byteSize([1, 2, 3]);

test("over its limit the cache forgets what was not asked for the longest", () => {
  const cache = new ResultCache<number[]>(3 * entry);
  for (const key of ["a", "b", "c"]) cache.set(key, [1, 2, 3]);
  cache.get("a");
  cache.set("d", [1, 2, 3]);
  expect(["a", "b", "c", "d"].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true, true]);
});

test("a result that is larger than the whole cache is not kept, and pushes nothing out", () => {
  const cache = new ResultCache<number[]>(2 * entry);
  cache.set("a", [1, 2, 3]);
  cache.set(
    "b",
    Array.from({ length: 1000 }, () => 1),
  );
  expect(cache.get("b")).toBeUndefined();
  expect(cache.get("a")).toEqual([1, 2, 3]);
});

test("the size never passes the limit, and is that of what can be got", () => {
  const steps = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.array(fc.integer(), { maxLength: 20 })));
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 500 }), (sets, limit) => {
      const cache = new ResultCache<number[]>(limit);
      for (const [key, result] of sets) {
        cache.set(key, result);
        if (cache.size > limit) return false;
      }
      const kept = ["a", "b", "c", "d", "e"].map((key) => cache.get(key));
      const bytes = kept.reduce((sum, result) => sum + (result ? byteSize("a") + byteSize(result) : 0), 0);
      return bytes === cache.size;
    }),
  );
});

test("the size of a value counts its numbers, texts and parts", () => {
  const growth = (small: unknown, large: unknown): number => byteSize(large) - byteSize(small);
  expect(growth([1], [1, 2, 3])).toBe(48);
  expect(growth({ a: "x" }, { a: "xyz" })).toBe(4);
  expect(growth([[1]], [[1], [1]])).toBe(8 + byteSize([1]));
  expect(growth(new Float64Array(1), new Float64Array(11))).toBe(80);
});
