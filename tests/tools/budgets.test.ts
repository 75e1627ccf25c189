import { gzipSync } from "node:zlib";
import { weigh } from "../../tools/budgets.cjs";

/** Loads a file as webpack's runtime does: a script element with a hash behind the address. */
const functionsScript = `
  const load = (...names) => names.map((name) => document.head.appendChild({ src: "chunks/" + name + ".js?0badcafe" }));
  CustomFunctions.associate("LIGHT", () => load("functions-common", "functions-risk"));
  CustomFunctions.associate("HEAVY", () => load("functions-common", "functions-statistics", "functions-demand"));
  CustomFunctions.associate("MIDDLE", () => load("functions-common", "functions-inventory"));
`;

const files: Record<string, Buffer> = {
  "functions.js": Buffer.from(functionsScript),
  "functions.json": Buffer.from(JSON.stringify({ functions: [{ id: "LIGHT" }, { id: "HEAVY" }, { id: "MIDDLE" }] })),
};
// Text that does not compress to nothing: the larger number makes the larger file.
const sizes = { common: 30, risk: 10, statistics: 40, demand: 10, inventory: 45 };
for (const [name, count] of Object.entries(sizes))
  files[`chunks/functions-${name}.js`] = Buffer.from(
    Array.from({ length: count * 100 }, (_, index) => Math.imul(index, 2654435761) >>> 0).join(),
  );
files["taskpane.js"] = files["chunks/functions-risk.js"] as Buffer;
files["chunks/pane.js"] = files["chunks/functions-demand.js"] as Buffer;

test("the first formula weighs functions.js and all that the call of the heaviest function loads", () => {
  const read = (file: string): Buffer => {
    const content = files[file];
    if (!content) throw new Error(`${file} was never asked for.`);
    return content;
  };
  const [formula, pane] = weigh(read);
  const loaded = ["common", "statistics", "demand"].map((name) => `chunks/functions-${name}.js`);
  expect(formula).toMatchObject({ name: "first formula (HEAVY)", limit: 90_000, files: ["functions.js", ...loaded] });
  const expected = ["functions.js", ...loaded].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  expect(formula?.size).toBe(expected);
  expect(pane).toMatchObject({ name: "pane", limit: 200_000, files: ["taskpane.js", "chunks/pane.js"] });
});
