import { apiGate } from "../../../tools/apiGate.cjs";

/** Reads the sources with the TypeScript checker: some seconds. */
const minute = 60_000;

test(
  "the embedded Excel serves every member of the Excel API that the add-in uses",
  () => {
    const { used, missing } = apiGate();
    expect(used).toEqual(expect.arrayContaining(["Range.values", "Worksheet.getRange", "WorksheetCollection.add"]));
    expect(missing).toEqual([]);
  },
  minute,
);

test("a member that the host does not serve is named with its place", () => {
  const used = new Map([
    ["Range.values", "here.ts:1"],
    ["Range.getPivotTables", "there.ts:2"],
    ["Range.getDisplayedCellProperties", "newer.ts:3"],
  ]);
  expect(apiGate([], used)).toMatchObject({
    missing: [{ name: "Range.getPivotTables", place: "there.ts:2" }],
    newer: [{ name: "Range.getDisplayedCellProperties", place: "newer.ts:3" }],
  });
});

test(
  "names in load texts, in option objects and in events count as use",
  () => {
    const { used } = apiGate(["tests/workbench/host/apiGate"]);
    expect(used).toEqual(
      [
        "NamedItem.name",
        "NamedItemCollection.items",
        "Range.address",
        "Range.format",
        "RangeFill.color",
        "RangeFont.bold",
        "RangeFormat.fill",
        "RangeFormat.font",
        "Table.name",
        "Workbook.names",
        "Workbook.tables",
        "Worksheet.getRange",
        "Worksheet.onChanged",
        "WorksheetCollection.getActiveWorksheet",
        "Workbook.worksheets",
      ].sort(),
    );
  },
  minute,
);
