/**
 * One reading of src/functions, from which everything about the custom functions is made.
 *   node tools/catalogue.cjs --write    writes docs/functions.md
 *   node tools/catalogue.cjs --check    fails if the page is stale or a declaration is refused
 */
const fs = require("node:fs");
const path = require("node:path");
const { defaultFolder } = require("./catalogue/functionFiles.cjs");
const { readFunctions } = require("./catalogue/readFunctions.cjs");
const { refusals } = require("./catalogue/refusals.cjs");
const { functionsJson, finderList, page } = require("./catalogue/outputs.cjs");
const { FunctionsPlugin, functionsEntry, sharedByFunctions } = require("./catalogue/FunctionsPlugin.cjs");

const pagePath = path.resolve(__dirname, "../docs/functions.md");

/** All functions ({ file, component, declared, functionName, examples, sources, returns }), the custom enums, and the refusals as sentences. */
async function readCatalogue(folder = defaultFolder) {
  const files = readFunctions(folder);
  const enums = new Map(files.flatMap((file) => file.enums.map((declared) => [declared.id, declared])));
  return {
    functions: files.flatMap(({ file, component, functions }) =>
      functions.map((each) => ({ file, component, ...each })),
    ),
    enums: [...enums.values()],
    problems: refusals(files),
  };
}

/** The page as it should be and as it is. */
async function comparePage() {
  const catalogue = await readCatalogue();
  const written = fs.existsSync(pagePath) ? fs.readFileSync(pagePath, "utf8") : "";
  return { catalogue, expected: page(catalogue), written };
}

module.exports = {
  readCatalogue,
  comparePage,
  functionsJson,
  finderList,
  page,
  functionsEntry,
  sharedByFunctions,
  FunctionsPlugin,
};

async function run() {
  const { catalogue, expected, written } = await comparePage();
  const failures = [...catalogue.problems];
  if (process.argv.includes("--write")) fs.writeFileSync(pagePath, expected);
  else if (expected !== written) failures.push("docs/functions.md is stale: run `npm run docs`.");
  failures.forEach((failure) => console.error(failure));
  console.log(`${catalogue.functions.length} functions, ${failures.length} problems`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

if (require.main === module) void run();
