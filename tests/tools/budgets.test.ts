import { weigh } from "../../tools/budgets.cjs";

test("the first formula weighs functions.js, the common part and the largest component", () => {
  const sizes: Record<string, number> = {
    "functions.js": 2_000,
    "taskpane.js": 3_000,
    "chunks/functions-common.js": 40_000,
    "chunks/functions-demand.js": 20_000,
    "chunks/functions-inventory.js": 48_001,
    "chunks/pane.js": 100_000,
    "chunks/worker.js": 500_000,
  };
  const [formula, pane] = weigh(Object.keys(sizes), (file) => sizes[file] ?? 0);
  expect(formula).toMatchObject({ size: 90_001, limit: 90_000 });
  expect(formula?.files).toEqual(["functions.js", "chunks/functions-common.js", "chunks/functions-inventory.js"]);
  expect(pane).toMatchObject({ size: 103_000, limit: 200_000 });
});
