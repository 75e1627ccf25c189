/**
 * What the add-in may weigh, gzipped: functions.js stands between opening a workbook and its first formula; the pane is
 * what loads before Home shows. Webpack fails a production build over the limit; `node tools/budgets.cjs` prints the sizes.
 */
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

const budgets = [
  { name: "functions.js", limit: 90_000, files: ["functions.js"] },
  { name: "pane", limit: 200_000, files: ["taskpane.js", "chunks/pane.js"] },
];

/** Each budget with its size: `sizeOf(file)` gives the gzipped bytes of a built file, 0 where there is none. */
function weigh(sizeOf) {
  return budgets.map((budget) => ({ ...budget, size: budget.files.reduce((sum, file) => sum + sizeOf(file), 0) }));
}

/** Webpack plugin: a build over its budget has an error. */
class BudgetPlugin {
  apply(compiler) {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("BudgetPlugin", (compilation) => {
      compilation.hooks.afterProcessAssets.tap("BudgetPlugin", (assets) => {
        const sizeOf = (file) => (assets[file] ? gzipSync(assets[file].buffer()).length : 0);
        for (const { name, size, limit } of weigh(sizeOf))
          if (size > limit)
            compilation.errors.push(new WebpackError(`${name} is ${size} bytes gzipped, over its budget of ${limit}.`));
      });
    });
  }
}

module.exports = { BudgetPlugin, weigh };

if (require.main === module) {
  const dist = path.resolve(__dirname, "../dist");
  const sizeOf = (file) => gzipSync(fs.readFileSync(path.join(dist, file))).length;
  const weighed = weigh(sizeOf);
  for (const { name, size, limit } of weighed) console.log(JSON.stringify({ name, gzippedBytes: size, limit }));
  process.exitCode = weighed.some(({ size, limit }) => size > limit) ? 1 : 0;
}
