/**
 * What the add-in may weigh, gzipped. What stands between opening a workbook and its first formula is functions.js and every file
 * that the first call of a function asks for: the function that asks for most counts. The pane is what loads before Home shows.
 * Webpack fails a production build over the limit; `node tools/budgets.cjs` prints the sizes.
 */
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const { gzipSync } = require("node:zlib");

const limits = { formula: 90_000, pane: 200_000 };

/** The files that a page with functions.js loads when a function is called: found by calling it, in a page that only writes down what is asked of it. */
function filesOfFirstCall(functionsScript, id) {
  const files = ["functions.js"];
  const functions = new Map();
  const document = {
    baseURI: "https://localhost/",
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: () => undefined }),
    head: { appendChild: ({ src }) => files.push(src.split("?")[0]) },
  };
  const CustomFunctions = { associate: (name, call) => functions.set(name, call) };
  const page = vm.createContext({ CustomFunctions, document, setTimeout: () => 0, clearTimeout: () => undefined });
  vm.runInContext("globalThis.self = globalThis", page);
  functionsScript.runInContext(page);
  const call = functions.get(id);
  if (!call) throw new Error(`functions.js associates no ${id}.`);
  void call();
  return files;
}

/** Each budget with its size and the files that count for it. `read` gives the content of a built file. */
function weigh(read) {
  const sizes = new Map();
  const sizeOf = (file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(read(file)).length);
    return sizes.get(file);
  };
  const weighed = (name, limit, files) => ({
    name,
    limit,
    files,
    size: files.reduce((sum, file) => sum + sizeOf(file), 0),
  });
  const script = new vm.Script(read("functions.js").toString());
  const formulas = JSON.parse(read("functions.json").toString()).functions.map(({ id }) =>
    weighed(`first formula (${id})`, limits.formula, filesOfFirstCall(script, id)),
  );
  const heaviest = formulas.reduce((most, each) => (each.size > most.size ? each : most));
  return [heaviest, weighed("pane", limits.pane, ["taskpane.js", "chunks/pane.js"])];
}

/** Webpack plugin: a build over its budget has an error. */
class BudgetPlugin {
  apply(compiler) {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("BudgetPlugin", (compilation) => {
      compilation.hooks.afterProcessAssets.tap("BudgetPlugin", (assets) => {
        if (compilation.errors.length > 0) return;
        // An asset's name may have a query behind its file's name.
        const byFile = new Map(Object.entries(assets).map(([name, asset]) => [name.split("?")[0], asset]));
        for (const { name, files, size, limit } of weigh((file) => byFile.get(file).buffer()))
          if (size > limit)
            compilation.errors.push(
              new WebpackError(`${name} is ${size} bytes gzipped (${files.join(", ")}), over its budget of ${limit}.`),
            );
      });
    });
  }
}

module.exports = { BudgetPlugin, weigh };

if (require.main === module) {
  const dist = path.resolve(__dirname, "../dist");
  const weighed = weigh((file) => fs.readFileSync(path.join(dist, file)));
  for (const { name, files, size, limit } of weighed)
    console.log(JSON.stringify({ name, files, gzippedBytes: size, limit }));
  process.exitCode = weighed.some(({ size, limit }) => size > limit) ? 1 : 0;
}
