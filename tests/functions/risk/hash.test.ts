import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const hash = (...given: unknown[]): Promise<unknown> => callFunction("HASH", ...given);
const block = fc.array(
  fc.array(fc.oneof(fc.integer(), fc.string({ minLength: 1 }), fc.boolean()), { minLength: 3, maxLength: 3 }),
  { minLength: 1, maxLength: 4 },
);

test("equal ranges have equal fingerprints; a changed, moved or re-shaped cell another", async () => {
  await fc.assert(
    fc.asyncProperty(block, async (cells) => {
      const print = await hash(cells);
      expect(print).toMatch(/^[0-9A-F]{16}$/);
      expect(await hash(cells.map((row) => [...row]))).toBe(print);
      expect(await hash(cells.map((row, index) => (index === 0 ? ["changed!", ...row.slice(1)] : row)))).not.toBe(
        print,
      );
      expect(await hash(cells.flat().map((cell) => [cell]))).not.toBe(print);
    }),
  );
  expect(await hash([[1, 2]])).not.toBe(await hash([[2, 1]]));
  expect(await hash([["1"]])).not.toBe(await hash([[1]]));
});

test("a blank is the same on the desktop and on the web", async () => {
  const prints = await Promise.all(platforms.map((platform) => hash(range(platform, [[1, null, "a"]]))));
  expect(prints[0]).toBe(prints[1]);
});

test("rounding noise does not count", async () => {
  expect(await hash([[0.1 + 0.2]])).toBe(await hash([[0.3]]));
  expect(await hash([[1.2345]], 2)).toBe(await hash([[1.2301]], 2));
  expect(await hash([[1.2345]], 3)).not.toBe(await hash([[1.2301]], 3));
});

test("an error value in the range is named, and a wrong number of decimals refused", async () => {
  expect(await hash([[1, { code: "#N/A" }]])).toEqual({
    error: "#VALUE!",
    sentence: "range, row 1, column 2 holds #N/A. Mend that cell first.",
  });
  expect(await hash([[1]], 2.5)).toEqual({ error: "#VALUE!", sentence: "decimals must be a whole number, not 2.5." });
});
