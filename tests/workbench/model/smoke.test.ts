import { gridOf } from "./support/gridOf";

test("smoke", async () => {
  const grid = gridOf();
  grid.write("A1", [[1, 2], [3, 4]]);
  grid.write("D1", "=A1:B2*2");
  grid.write("G1", "=SUM(D1#)");
  expect(await grid.readBlock("D1:E2")).toEqual([[2, 4], [6, 8]]);
  expect(await grid.read("G1")).toBe(20);
  grid.write("A1", 10);
  expect(await grid.read("G1")).toBe(38);
});
