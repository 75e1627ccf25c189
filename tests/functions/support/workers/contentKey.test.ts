import fc from "fast-check";
import { contentKey } from "../../../../src/functions/support/workers/contentKey";

test("values that differ in anything have different keys", () => {
  const values = [
    0,
    -0,
    1,
    NaN,
    Infinity,
    null,
    undefined,
    "",
    "1",
    "#1:",
    true,
    [],
    [0],
    [-0],
    [1, 2],
    [[1], 2],
    ["1"],
  ];
  const objects = [{}, { a: 1 }, { a: "1" }, { a: [1], b: [2] }, { a: [1, 2], b: [] }, { b: [2], a: null }];
  const keys = [...values, ...objects].map(contentKey);
  expect(new Set(keys).size).toBe(keys.length);
});

test("two rows of numbers have one key if and only if they are the same to the last bit", () => {
  const row = fc.array(fc.double(), { maxLength: 2500 });
  fc.assert(
    fc.property(row, row, (one, other) => {
      const isSame = one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
      return (contentKey(one) === contentKey(other)) === isSame && contentKey(one) === contentKey([...one]);
    }),
  );
});

test("a long row's key sees its last number", () => {
  const row = Array.from({ length: 2001 }, (_, index) => index);
  expect(contentKey([...row.slice(0, -1), 2000.0000000000002])).not.toBe(contentKey(row));
});
