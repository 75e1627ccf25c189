import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("supply_planning");
type Row = readonly [string | number, number, number, string | number, string | number, number, number];
const ranked = async (...given: unknown[]): Promise<Row[]> => (await callFunction("BOTTLENECK", ...given)) as Row[];

test.each(platforms)(
  "SUP-RCCP-01: the resource of highest utilization comes first; 100 %% is no overload (%s)",
  async (platform) => {
    const { inputs, expected, tolerance } = known("SUP-RCCP-01");
    const resources = Object.keys(expected.load_hours);
    const [load = [], available = []] = [expected.load_hours, inputs.available_hours].map((table) =>
      resources.map((name) => table[name]),
    );
    const rows = await ranked(range(platform, load), range(platform, available), [resources]);
    const shareOf = (name: string): number => {
      const row = resources.indexOf(name);
      return [...load[row]].reduce((a, b) => a + b, 0) / [...available[row]].reduce((a, b) => a + b, 0);
    };
    expect(rows.map(([name]) => name)).toEqual([...resources].sort((one, other) => shareOf(other) - shareOf(one)));
    for (const [name, share, peak, , first, short] of rows) {
      expectWithin(tolerance, share, shareOf(String(name)));
      expectWithin(tolerance, peak, Math.max(...expected.utilisation[name]));
      expect([first, short]).toEqual(["", 0]);
    }
  },
);

test.each(platforms)(
  "an idle resource is last; one without capacity is first, its share an error of its own cell (%s)",
  async (platform) => {
    const load = range(platform, [
      [null, null],
      [5, null],
      [8, 20],
    ]);
    const capacity = range(platform, [
      [null, null],
      [null, null],
      [10, 10],
    ]);
    expect(await ranked(load, capacity, [["idle"], ["closed"], ["line"]], [["P1", "P2"]])).toMatchObject([
      ["closed", { code: "#DIV/0!" }, { code: "#DIV/0!" }, "P1", "P1", 5, 5],
      ["line", 1.4, 2, "P2", "P2", 10, 8],
      ["idle", 0, 0, "P1", "", 0, 0],
    ]);
  },
);

test("hours short are the overloads; pre-building never makes them more, and cannot create capacity", async () => {
  const hours = fc.integer({ min: 0, max: 200 });
  const block = fc.integer({ min: 1, max: 6 }).chain((periods) =>
    fc.array(
      fc.record({
        load: fc.array(hours, { minLength: periods, maxLength: periods }),
        capacity: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: periods, maxLength: periods }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  );
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  await fc.assert(
    fc.asyncProperty(block, async (resources) => {
      const rows = await ranked(
        resources.map(({ load }) => load),
        resources.map(({ capacity }) => capacity),
      );
      rows.forEach(([name, share, peak, , first, short, rest], rank) => {
        const { load, capacity } = resources[Number(name) - 1] ?? { load: [], capacity: [] };
        const over = load.map((each, period) => Math.max(0, each - (capacity[period] ?? 0)));
        expect(short).toBe(sum(over));
        expect(first).toBe(over.findIndex((each) => each > 0) + 1 || "");
        expect(rest).toBeLessThanOrEqual(short);
        expect(rest).toBeGreaterThanOrEqual(sum(load) - sum(capacity));
        expect(peak).toBeGreaterThanOrEqual(share - 1e-12);
        expect(share).toBeLessThanOrEqual((rows[rank - 1]?.[1] ?? Infinity) + 1e-12);
      });
    }),
  );
});

test.each([
  ["negative load", [-1, 5], "load, row 1, column 1: -1 is too small. Enter 0 or more."],
  [
    "names that do not fit",
    [[[1], [2]], 5, [["A", "B", "C"]]],
    "resources must have one row for each entry of the rows of load: it has 3, the rows of load has 2.",
  ],
  [
    "another shape",
    [[[1, 2]], [[1, 2, 3]]],
    "capacity must have one value, one a row, one a column, or 1 rows and 2 columns. It has 1 rows and 3 columns.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("BOTTLENECK", ...given)).toEqual({ error: "#VALUE!", sentence });
});
