import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";

it("a sheet of 130,000 formatted cells is written and read back", async () => {
  const style = { numberFormat: "#,##0", named: "AOP Calculation" };
  const cells = Array.from({ length: 130_000 }, (_, index) => ({
    row: Math.floor(index / 13),
    column: index % 13,
    value: index * 1.5,
    style,
  }));
  const sheet = {
    id: "sheet1",
    name: "S",
    visibility: "visible" as const,
    showGridlines: true,
    cells,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
  const read = await readXlsx(await writeXlsx({ sheets: [sheet], names: [], settings: {} }));
  expect(read.sheets[0]?.cells).toHaveLength(cells.length);
  expect(read.sheets[0]?.cells.at(-1)).toEqual(cells.at(-1));
}, 60_000);
