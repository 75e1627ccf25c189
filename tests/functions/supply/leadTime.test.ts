import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

// Serial days; ten, fourteen and twelve days to the receipt.
const ordered = [[46027], [46055], [46083]];
const received = [[46037], [46069], [46095]];

describe.each(platforms)("LEADTIME on the %s", (platform) => {
  test("gives mean, sample deviation, PERCENTILE.INC, share on time and the number of orders", async () => {
    // By hand: (10 + 14 + 12) / 3; sqrt((4 + 4 + 0) / 2); 0.95 x 2 = 1.9 steps along 10, 12, 14; two of three on time.
    const promised = [[46037], [46065], [46097]];
    const answer = await callFunction("LEADTIME", ordered, received, null, promised);
    expect(answer).toEqual([[12, 2, 13.8, expect.closeTo(2 / 3, 12), 3]]);
  });

  test("leaves out orders that are still open and rows without any date", async () => {
    const withOpen = range(platform, [...ordered, [46100], [null]]);
    const answer = await callFunction("LEADTIME", withOpen, range(platform, [...received, [null], [null]]));
    expect(answer).toEqual([[12, 2, 13.8, "", 3]]);
  });

  test("answers a row an item; an item without receipts has #N/A and 0 orders, one order has no deviation", async () => {
    const keys = [["A"], ["b "], ["A"]];
    const answer = (await callFunction("LEADTIME", ordered, received, 0.5, null, keys, [["a"], ["B"], ["C"]])) as {
      code?: string;
    }[][];
    expect(answer[0]).toEqual([11, expect.closeTo(Math.SQRT2, 12), 11, "", 2]);
    expect(answer[1]?.[0]).toBe(14);
    expect(answer[1]?.[1]).toMatchObject({ code: "#N/A", message: expect.stringContaining("at least two") });
    expect(answer[1]?.slice(2)).toEqual([14, "", 1]);
    expect(answer[2]?.[0]).toMatchObject({ code: "#N/A" });
    expect(answer[2]?.[4]).toBe(0);
  });
});

test.each([
  ["a receipt before its order", [[[46027]], [[46020]]], "receiptDates, row 1: the receipt is 7 days before"],
  [
    "a receipt without the day of its order",
    [
      [[null], [46027]],
      [[46020], [46030]],
    ],
    "orderDates, row 1",
  ],
  ["another number of receipts", [ordered, [[46037]]], "receiptDates"],
  ["another number of promised dates", [ordered, received, null, [[46037]]], "promisedDates"],
  ["items without keys", [ordered, received, null, null, null, [["A"]]], "items needs keys"],
  ["another number of keys", [ordered, received, null, null, [["A"]], [["A"]]], "keys"],
  ["text for a date", [[["soon"]], [[46037]]], "orderDates"],
  ["a quantile of 95", [ordered, received, 95], "quantile"],
])("LEADTIME refuses %s", async (_, given, sentence) => {
  expect(await callFunction("LEADTIME", ...given)).toEqual({
    error: "#VALUE!",
    sentence: expect.stringContaining(sentence),
  });
});

test("LEADTIME has nothing to say where no order was received", async () => {
  expect(await callFunction("LEADTIME", [[46027]], [[null]])).toMatchObject({ error: "#N/A" });
});

test("a shift of all dates changes nothing, and the quantile lies between the shortest and the longest", async () => {
  const orders = fc.array(fc.tuple(fc.integer({ min: 40000, max: 45000 }), fc.nat(90)), {
    minLength: 2,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(orders, fc.double({ min: 0, max: 1, noNaN: true }), async (lines, share) => {
      const at = (shift: number) =>
        callFunction(
          "LEADTIME",
          lines.map(([day]) => [day + shift]),
          lines.map(([day, days]) => [day + days + shift]),
          share,
        ) as Promise<number[][]>;
      const [one = []] = await at(0);
      const [other] = await at(365);
      expect(other).toEqual(one);
      const days = lines.map(([, each]) => each);
      expect(one[2]).toBeGreaterThanOrEqual(Math.min(...days));
      expect(one[2]).toBeLessThanOrEqual(Math.max(...days));
    }),
  );
});
