import { finderList, readCatalogue } from "../../tools/catalogue.cjs";
import { formulaFrom } from "../../src/taskpane/pages/finder/formulaFrom";
import type { FinderFunction } from "../../src/taskpane/pages/finder/FinderFunction";
import { searchFunctions } from "../../src/taskpane/pages/finder/searchFunctions";

let functions: readonly FinderFunction[];
beforeAll(async () => {
  functions = finderList(await readCatalogue());
});
const named = (name: string): FinderFunction => {
  const found = functions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is not in the catalogue`);
  return found;
};

describe("the function finder finds by need, in the words of planners", () => {
  test.each([
    ["how much safety stock do I need?", "AOP.SAFETYSTOCK"],
    ["when to reorder", "AOP.REORDERPOINT"],
    ["forecast", "AOP.FORECAST"],
    ["predict demand", "AOP.FORECAST"],
    ["forecast error", "AOP.ACCURACY"],
    ["4-4-5 calendar", "AOP.CALENDAR"],
    ["price volume mix variance", "AOP.PVM"],
    ["bill of materials explosion", "AOP.EXPLODE"],
    ["capacity utilization", "AOP.UTILIZATION"],
    ["eoq", "AOP.EOQ"],
    ["AOP.NETREQ", "AOP.NETREQ"],
  ])("%s: %s is among the first three", (need, name) => {
    expect(
      searchFunctions(functions, need)
        .slice(0, 3)
        .map((each) => each.name),
    ).toContain(name);
  });

  test("an empty search shows every function, and nonsense none", () => {
    expect(searchFunctions(functions, "  ")).toHaveLength(functions.length);
    expect(searchFunctions(functions, "xyzzy")).toEqual([]);
  });
});

describe("the formula that the entries make", () => {
  test("is missing while a required argument is", () => {
    expect(formulaFrom(named("AOP.EOQ"), {})).toBeNull();
  });

  test("keeps the arguments in their order, leaves gaps for omitted ones and drops those at the end", () => {
    const eoq = named("AOP.EOQ");
    const [first, second, third] = eoq.parameters.map((parameter) => parameter.name);
    expect(formulaFrom(eoq, { [first ?? ""]: "1300", [second ?? ""]: "B2", [third ?? ""]: "'My costs'!C3" })).toBe(
      "=AOP.EOQ(1300,B2,'My costs'!C3)",
    );
  });

  test("puts a choice in quotes", () => {
    const chosen = functions.find((each) => each.parameters.some((parameter) => parameter.choices !== undefined));
    const parameter = chosen?.parameters.find((each) => each.choices !== undefined);
    const choice = parameter?.choices?.at(-1)?.value ?? "";
    if (chosen === undefined || parameter === undefined) throw new Error("no function has choices");
    const required = Object.fromEntries(
      chosen.parameters.filter((each) => !each.isOptional).map((each) => [each.name, "A1:B2"]),
    );
    expect(formulaFrom(chosen, { ...required, [parameter.name]: choice })).toContain(`"${choice}"`);
  });
});
