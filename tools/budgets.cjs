/**
 * What the add-in may weigh, gzipped. What stands between opening a workbook and its first formula is functions.js, the part
 * that the functions' chunks share, and the chunk of one component: the largest counts. The pane is what loads before Home
 * shows. Webpack fails a production build over the limit; `node tools/budgets.cjs` prints the sizes.
 */
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

const common = "chunks/functions-common.js";
const componentChunk = /^chunks\/functions-(?!common\.js$)[\w-]+\.js$/;

/** Each budget with its size and the files that count for it. `files` are the built ones; `sizeOf` gives the gzipped bytes of one. */
function weigh(files, sizeOf) {
  const [largest] = files.filter((file) => componentChunk.test(file)).sort((a, b) => sizeOf(b) - sizeOf(a));
  const budgets = [
    { name: "first formula", limit: 90_000, files: ["functions.js", common, largest] },
    { name: "pane", limit: 200_000, files: ["taskpane.js", "chunks/pane.js"] },
  ];
  return budgets.map((budget) => {
    const built = budget.files.filter((file) => files.includes(file));
    return { ...budget, files: built, size: built.reduce((sum, file) => sum + sizeOf(file), 0) };
  });
}

/** Webpack plugin: a build over its budget has an error. */
class BudgetPlugin {
  apply(compiler) {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("BudgetPlugin", (compilation) => {
      compilation.hooks.afterProcessAssets.tap("BudgetPlugin", (assets) => {
        // An asset's name may have a query behind its file's name.
        const sizes = new Map(
          Object.entries(assets)
            .filter(([name]) => /\.js(\?|$)/.test(name))
            .map(([name, asset]) => [name.split("?")[0], gzipSync(asset.buffer()).length]),
        );
        for (const { name, files, size, limit } of weigh([...sizes.keys()], (file) => sizes.get(file)))
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
  const files = fs
    .readdirSync(dist, { recursive: true })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(".js"));
  const weighed = weigh(files, (file) => gzipSync(fs.readFileSync(path.join(dist, file))).length);
  for (const { name, files: counted, size, limit } of weighed)
    console.log(JSON.stringify({ name, files: counted, gzippedBytes: size, limit }));
  process.exitCode = weighed.some(({ files: counted, size, limit }) => counted.length === 0 || size > limit) ? 1 : 0;
}
