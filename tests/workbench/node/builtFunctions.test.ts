import path from "node:path";
import { callFunction } from "../../support/callFunction";
import "../../support/excelRuntime";
import { createWorkbook } from "../../../src/workbench/host/model/createWorkbook";
import { openAddin, type OpenedAddin } from "../../../src/workbench/node/openAddin";

/** The built add-in: `npm test` builds it first. */
const directory = path.resolve(__dirname, "../../../dist");

const model = createWorkbook();
let addin: OpenedAddin;
beforeAll(async () => {
  addin = openAddin({ model, directory });
  await addin.ready();
});
afterAll(() => {
  addin.close();
  model.dispose();
});

/** The answer of the built function, as data of this realm. */
async function built(id: string, given: readonly unknown[]): Promise<unknown> {
  const { _association } = addin.window.CustomFunctions as unknown as {
    _association: { mappings: Readonly<Record<string, (...given: unknown[]) => unknown>> };
  };
  return JSON.parse(JSON.stringify(await _association.mappings[id]?.(...given)));
}

const targets = [[0.05], [0.5], [0.8], [0.95], [0.999]];
const deviations = [[0.5], [3], [20], [90], [2000]];
const means = [[0.2], [4], [50], [300], [9000]];
const rare = [Array.from({ length: 36 }, (_, month) => (month % 3 === 0 ? 1 + (month % 7) : 0))];
const scattered = [Array.from({ length: 36 }, (_, month) => (month % 4 === 0 ? 2.5 + 3 * (month % 5) : 0))];

// The build replaces helpers of @stdlib (tools/webpack/slim): nothing of what its distributions answer may hang on them.
test.each([
  ...["normal", "gamma", "lognormal", "negbin", "poisson"].map(
    (distribution) =>
      ["SAFETYSTOCK", [targets, deviations, [[2]], null, means, [[1]], null, null, distribution]] as const,
  ),
  ...["gamma", "negbin", "poisson"].map(
    (distribution) =>
      [
        "SAFETYSTOCK",
        [[[0.6], [0.9], [0.98]], [[2], [9], [70]], [[3]], null, [[3], [20], [200]], null, "fill", [[50]], distribution],
      ] as const,
  ),
  ["FORECAST.QUANTILE", [rare, 6, [[0.05, 0.5, 0.9, 0.99]], 12, null, null, null]] as const,
  ["FORECAST.QUANTILE", [scattered, 6, [[0.05, 0.5, 0.9, 0.99]], 12, null, null, 3]] as const,
])("the built %s gives the numbers of its source, to the last bit: %j", async (id, given) => {
  const expected = await callFunction(id, ...given);
  expect(expected).toEqual(expect.any(Array));
  expect(await built(id, given)).toEqual(expected);
});
