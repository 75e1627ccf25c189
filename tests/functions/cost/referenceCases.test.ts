import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");

test.each(platforms)("COS-COQ-01: cost of quality as pools against revenue (%s)", async (platform) => {
  const { inputs, expected, tolerance } = known("COS-COQ-01");
  const pools = range(platform, [[inputs.prevention, inputs.appraisal, inputs.internal, inputs.external]]);
  const answer = await callFunction("COSTTOSERVE", inputs.revenue, pools, [[1, 1, 1, 1]]);
  const [[total, , margin = 0] = []] = answer as number[][];
  expectWithin(tolerance, [total, 1 - margin], [expected.total, expected.share]);
});

test("every reference case of cost management is asked of a function", () => {
  const folder = __dirname;
  const tests = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
  const asked = new Set(
    tests.flatMap((text) => [...text.matchAll(/known\("(COS-[A-Z]+-\d+)"\)/g)].map(([, id]) => id)),
  );
  const file = path.resolve(folder, "../../fixtures/cases/cost_management.json");
  const all = (JSON.parse(readFileSync(file, "utf8")) as { id: string }[]).map(({ id }) => id);
  expect(all.filter((id) => !asked.has(id))).toEqual([]);
});
