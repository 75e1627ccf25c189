import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const histories = [
  [10, 12, 14, 16, 18, 20],
  [10, 12, 14, 16, 18, 20],
  [10, 12, 14, 16, 18, 20],
];
const functions = ["FORECAST", "FORECAST.INTERVAL", "FORECAST.FIT", "FORECAST.MODEL", "FORECAST.PARTS", "FORECAST.WHY"];

describe.each(platforms)("on the %s", (platform) => {
  test.each(functions)(
    "AOP.%s with a column of models answers each item as with its own model, blank as auto",
    async (id) => {
      const models = range(platform, [["naive"], ["average"], [null]]);
      const together = await callFunction(id, range(platform, histories), 2, 1, models);
      const alone = [];
      for (const model of ["naive", "average", "auto"])
        alone.push(...((await callFunction(id, [histories[0]], 2, 1, model)) as unknown[][]));
      expect(together).toEqual(alone);
    },
  );

  test("a word that is no model, and a column of another length, are refused", async () => {
    expect(await callFunction("FORECAST", histories, 2, 1, [["naive"], ["averege"], [""]])).toMatchObject({
      error: "#VALUE!",
      sentence: expect.stringContaining("Did you mean average?"),
    });
    expect(await callFunction("FORECAST", histories, 2, 1, [["naive"], ["average"]])).toMatchObject({
      error: "#VALUE!",
      sentence: expect.stringContaining("3"),
    });
  });
});
