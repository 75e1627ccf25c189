import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCatalogue, type Catalogue } from "../../tools/catalogue.cjs";

const good = {
  description: "Adds stock.",
  tag: "@customfunction STOCK",
  parameters: " * @param units Units in stock.\n",
  examples: " * @example =AOP.STOCK(1) -> 1\n * @example =AOP.STOCK(-1) -> #VALUE!\n",
  source: " * @source Arithmetic.\n",
  signature: "export function stock(units: any): number {\n  return units;\n}",
  before: "",
};
const declaration = (changes: Partial<typeof good>): string => {
  const all = { ...good, ...changes };
  return `${all.before}/**\n * ${all.description}\n * ${all.tag}\n${all.parameters}${all.examples}${all.source} */\n${all.signature}\n`;
};

async function catalogueOf(sources: Readonly<Record<string, string>>): Promise<Catalogue> {
  const folder = mkdtempSync(path.join(tmpdir(), "functions-"));
  try {
    for (const [name, text] of Object.entries(sources)) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return await readCatalogue(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const problemsOf = async (sources: Readonly<Record<string, string>>): Promise<string[]> =>
  (await catalogueOf(sources)).problems;

test("a complete declaration is accepted", async () => {
  expect(await problemsOf({ "inventory/stock.ts": declaration({}) })).toEqual([]);
});

const rule =
  '/**\n * Rule.\n * @customenum {string}\n */\nexport enum Rule {\n  /** First in. */\n  fifo = "fifo",\n}\n';
const withRule = (id: string, before: string): string =>
  declaration({
    tag: `@customfunction ${id}`,
    examples: good.examples.replaceAll("STOCK", id),
    before,
    parameters: " * @param {Rule} units Rule.\n",
    signature: "export function stock(units: Rule): number {\n  return 1;\n}",
  });
const importRule = 'import { Rule } from "../support/choices/Rule";\n';

test("a custom enum of a shared file is known to every function that imports it", async () => {
  const { problems, functions, enums } = await catalogueOf({
    "support/choices/Rule.ts": rule,
    "inventory/a.ts": withRule("STOCKA", importRule),
    "supply/b.ts": withRule("STOCKB", importRule.replace("import", "import type")),
  });
  expect(problems).toEqual([]);
  expect(functions.map(({ declared }) => declared.parameters[0]?.customEnumId)).toEqual(["Rule", "Rule"]);
  expect(enums).toEqual([
    { id: "Rule", type: "string", values: [{ name: "fifo", stringValue: "fifo", tooltip: "First in." }] },
  ]);
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  [
    "the same id in two files",
    { "inventory/stock.ts": declaration({}), "supply/stock.ts": declaration({}) },
    /supply\/stock.ts: STOCK is declared in inventory\/stock.ts too/,
  ],
  [
    "a name that reads as a cell",
    { "inventory/a.ts": declaration({ tag: "@customfunction ABC12" }) },
    /reads as a cell/,
  ],
  ["a name in R1C1 style", { "inventory/a.ts": declaration({ tag: "@customfunction R1C1" }) }, /reads as a cell/],
  ["a short name", { "inventory/a.ts": declaration({ tag: "@customfunction RQ" }) }, /fewer than 3 characters/],
  ["a reserved name", { "inventory/a.ts": declaration({ tag: "@customfunction ECHO" }) }, /reserved name/],
  ["no description", { "inventory/a.ts": declaration({ description: "" }) }, /has no description/],
  [
    "an undocumented parameter",
    { "inventory/a.ts": declaration({ parameters: "" }) },
    /does not document its parameter units/,
  ],
  [
    "fewer than two examples",
    { "inventory/a.ts": declaration({ examples: " * @example =AOP.STOCK(-1) -> #VALUE!\n" }) },
    /fewer than two examples/,
  ],
  [
    "no example of an error",
    { "inventory/a.ts": declaration({ examples: " * @example =AOP.STOCK(1) -> 1\n * @example =AOP.STOCK(2) -> 2\n" }) },
    /no example of an error/,
  ],
  [
    "no example of a value",
    {
      "inventory/a.ts": declaration({
        examples: " * @example =AOP.STOCK(-1) -> #N/A\n * @example =AOP.STOCK(-2) -> #N/A\n",
      }),
    },
    /no example of a value/,
  ],
  [
    "an example without a result",
    { "inventory/a.ts": declaration({ examples: `${good.examples} * @example =AOP.STOCK(3)\n` }) },
    /not "=formula -> result": =AOP.STOCK\(3\)/,
  ],
  ["no source", { "inventory/a.ts": declaration({ source: "" }) }, /has no @source/],
  [
    "an optional parameter before a required one",
    {
      "inventory/a.ts": declaration({
        parameters: " * @param [units] Units.\n * @param price Price.\n",
        signature: "export function stock(units: any, price: any): number {\n  return 1;\n}",
      }),
    },
    /required parameter price after an optional one/,
  ],
  [
    "a const arrow function",
    { "inventory/a.ts": declaration({ signature: "export const stock = (units: any): number => units;" }) },
    /stock is a const; Excel registers only `export function`/,
  ],
  [
    "a function that is not exported",
    { "inventory/a.ts": declaration({ signature: "function stock(units: any): number {\n  return units;\n}" }) },
    /is not exported/,
  ],
  [
    "a default value on a parameter",
    {
      "inventory/a.ts": declaration({
        signature: "export function stock(units: any = 1): number {\n  return units;\n}",
      }),
    },
    /gives units a default value/,
  ],
  ["a {@link}", { "inventory/a.ts": declaration({ description: "Adds {@link stock}." }) }, /\{@link\}/],
  ["a file without a function", { "inventory/a.ts": "export const one = 1;\n" }, /declares no custom function/],
  [
    "one custom enum in two files",
    { "inventory/a.ts": withRule("STOCKA", rule), "inventory/b.ts": withRule("STOCKB", rule) },
    /inventory\/b.ts: Rule is a custom enum that inventory\/a.ts declares too; declare it in one file/,
  ],
  [
    "a custom enum beside the shared one",
    {
      "support/choices/Rule.ts": rule,
      "inventory/a.ts": withRule("STOCKA", importRule),
      "inventory/b.ts": withRule("STOCKB", rule),
    },
    /inventory\/b.ts: Rule is a custom enum that support\/choices\/Rule.ts declares too/,
  ],
])("%s is refused", async (_, sources, expected) => {
  expect((await problemsOf(sources)).join("\n")).toMatch(expected);
});
