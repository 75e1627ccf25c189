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

  test.each(functions)("AOP.%s keeps a word that is no model to the cells of its item", async (id) => {
    const rows = (await callFunction(id, range(platform, histories), 2, 1, [
      ["naive"],
      ["averege"],
      ["average"],
    ])) as unknown[][];
    const each = rows.length / 3;
    for (const cell of rows.slice(each, 2 * each).flat())
      expect(cell).toMatchObject({
        code: "#VALUE!",
        message: expect.stringMatching(/^Item 2: model must be one of auto, .*Did you mean average\?$/),
      });
    const alone = async (model: string) => callFunction(id, [histories[0]], 2, 1, model);
    expect([...rows.slice(0, each), ...rows.slice(2 * each)]).toEqual([
      ...((await alone("naive")) as unknown[][]),
      ...((await alone("average")) as unknown[][]),
    ]);
  });

  test("a word that is no model for all items or for every one, and a column of another length, are refused", async () => {
    const refused = { error: "#VALUE!", sentence: expect.stringContaining("Did you mean average?") };
    expect(await callFunction("FORECAST", histories, 2, 1, "averege")).toMatchObject(refused);
    expect(await callFunction("FORECAST", histories, 2, 1, [["averege"], ["averege"], ["averege"]])).toMatchObject(
      refused,
    );
    expect(await callFunction("FORECAST", histories, 2, 1, [["naive"], ["average"]])).toMatchObject({
      error: "#VALUE!",
      sentence: expect.stringContaining("3"),
    });
  });
});
