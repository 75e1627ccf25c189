import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { ExcelError } from "../support/excelRuntime";

/** The built add-in, which webpack makes with FunctionsPlugin: `npm test` builds it first, and fails where that fails. */
const dist = path.resolve(__dirname, "../../dist");

type Script = { src: string; onload(event: unknown): void };

/** A page as far as webpack's loader of chunks needs one: a script element that is added runs its file. */
function open() {
  const associated = new Map<string, (...given: unknown[]) => unknown>();
  const loaded: string[] = [];
  const read = (name: string): string => readFileSync(path.join(dist, name), "utf8");
  const document = {
    baseURI: "https://localhost:3000/taskpane.html",
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: () => undefined }),
    head: {
      appendChild: (script: Script) => {
        const [name = ""] = script.src.split("?");
        loaded.push(name);
        vm.runInContext(read(name), page);
        script.onload({ type: "load" });
      },
    },
  };
  const CustomFunctions = {
    associate: (id: string, implementation: (...given: unknown[]) => unknown) => associated.set(id, implementation),
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!" },
  };
  const page = vm.createContext({ CustomFunctions, document, performance, setTimeout, clearTimeout });
  vm.runInContext("globalThis.self = globalThis", page);
  vm.runInContext(read("functions.js"), page);
  return { associated, loaded, read };
}

test("the built functions.js associates every function of functions.json and loads a component at its first call", async () => {
  const { associated, loaded, read } = open();
  const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string }[] };
  expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
  expect((JSON.parse(read("functions-finder.json")) as unknown[]).length).toBe(functions.length);
  expect(loaded).toEqual([]);
  const calendar = (): unknown => associated.get("CALENDAR")?.(46023, 2, null, null, null);
  const first = calendar();
  expect(first).toHaveProperty("then");
  expect(await first).toHaveLength(24);
  expect([...loaded].sort()).toEqual(["chunks/functions-calendar.js", "chunks/functions-common.js"]);
  // From now on without a promise, and the common part is there for the others.
  expect(calendar()).toHaveLength(24);
  expect(await associated.get("EOQ")?.([[1300]], [[8]], [[0.225]], null, null, null)).toBeTruthy();
  // A family of functions is a chunk of its own, and a large one too.
  expect(loaded.slice(2)).toEqual(["chunks/functions-inventory-eoq.js"]);
  // Its words came with it.
  expect(() => associated.get("EOQ")?.([[-1]], [[8]], [[0.225]], null, null, null)).toThrow("demand");
  expect(await associated.get("FORECAST")?.([[1, 2, 3]], 1, 1, "naive", null)).toEqual([[3]]);
  expect(loaded.slice(3).sort()).toEqual(["chunks/functions-demand-forecast.js", "chunks/functions-statistics.js"]);
});
