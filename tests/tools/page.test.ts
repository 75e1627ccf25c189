import { comparePage, finderList, functionsJson } from "../../tools/catalogue.cjs";

test("docs/functions.md says what the functions say, and no declaration is refused", async () => {
  const { catalogue, expected, written } = await comparePage();
  expect(catalogue.problems).toEqual([]);
  // Stale? `node tools/catalogue.cjs --write`
  expect(written).toBe(expected);
});

test("functions.json has every function once, with its choices, in the form that Excel reads", async () => {
  const { catalogue } = await comparePage();
  const json = JSON.parse(functionsJson(catalogue)) as {
    functions: { id: string; name: string; description: string; parameters: { customEnumId?: string }[] }[];
    enums: { id: string; values: { stringValue: string }[] }[];
  };
  expect(new Set(json.functions.map(({ id }) => id)).size).toBe(catalogue.functions.length);
  const calendar = json.functions.find(({ id }) => id === "CALENDAR");
  expect(calendar?.description).not.toMatch(/\n/);
  const choices = json.enums.find(({ id }) => id === calendar?.parameters[2]?.customEnumId);
  expect(choices?.values.map(({ stringValue }) => stringValue)).toEqual(["month", "445", "454", "544", "13x4", "week"]);
});

test("the finder knows component, parameters, choices and examples of each function", async () => {
  const { catalogue } = await comparePage();
  const forecast = finderList(catalogue).find(({ id }) => id === "FORECAST");
  expect(forecast).toMatchObject({ name: "AOP.FORECAST", component: "demand", componentTitle: "Demand planning" });
  expect(forecast?.parameters[0]).toMatchObject({ name: "history", isRange: true, isOptional: false });
  expect(forecast?.parameters[3]?.choices?.map(({ value }) => value)).toContain("croston");
  expect(forecast?.examples.length).toBeGreaterThanOrEqual(2);
});
