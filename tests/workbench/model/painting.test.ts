import { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { createUniverWorkbook } from "../../../src/workbench/host/model/createUniverWorkbook";

/** A workbook of two sheets, and the sheets that the grid was told to draw since this was last asked. */
function open() {
  const { workbook, univer } = createUniverWorkbook();
  let told: string[] = [];
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesMutation.id) told.push((params as { subUnitId: string }).subUnitId);
    });
  const [seen, other] = [workbook.sheets.active, workbook.sheets.add("Other")];
  const drawn = async (): Promise<string[]> => {
    await workbook.calculation.settled();
    await Promise.resolve();
    const sheets = told;
    told = [];
    return sheets;
  };
  return { workbook, seen, other, drawn };
}
const cell = { row: 0, column: 0, rows: 1, columns: 1 };

test("the sheet that is seen is drawn when its cells change, once a turn", async () => {
  const { seen, drawn } = open();
  await drawn();
  seen.cells.write(cell, [[1]]);
  seen.cells.write(cell, [[2]]);
  expect(await drawn()).toEqual([seen.id]);
});

test("a sheet that is not seen is drawn once it is, with all that came meanwhile, and then no more", async () => {
  const { seen, other, drawn } = open();
  await drawn();
  other.cells.write(cell, [[1]]);
  other.cells.write(cell, [[2]]);
  expect(await drawn()).toEqual([]);
  other.activate();
  expect(await drawn()).toEqual([other.id]);
  seen.activate();
  other.activate();
  expect(await drawn()).toEqual([]);
});

test("a sheet that goes unseen takes what was to be drawn with it", async () => {
  const { other, drawn } = open();
  await drawn();
  other.cells.write(cell, [[1]]);
  other.remove();
  expect(await drawn()).not.toContain(other.id);
});
