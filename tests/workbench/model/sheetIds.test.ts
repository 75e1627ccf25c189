import { createWorkbook } from "../../../src/workbench/host/model/createWorkbook";

test("a new sheet never gets the id of a deleted one that an add-in remembers, in a reopened file either", () => {
  const first = createWorkbook();
  for (let index = 0; index < 5; index++) first.sheets.add(`Passing ${index}`);
  const doomed = first.sheets.add("Plan").id;
  first.settings.set("aop.plan", JSON.stringify(JSON.stringify({ sheets: [{ id: doomed }] })));
  for (const sheet of first.sheets.all().slice(1)) sheet.remove();
  const reopened = createWorkbook(first.snapshot());
  first.dispose();
  const ids = Array.from({ length: 20 }, (_, index) => reopened.sheets.add(`Sheet of mine ${index}`).id);
  expect(ids).not.toContain(doomed);
  expect(new Set(ids).size).toBe(20);
  reopened.dispose();
});
