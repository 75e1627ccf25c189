/**
 * Webpack: functions.js associates every custom function's id; the functions themselves lie in a chunk a component, loaded at
 * the first call. Emits functions.json and functions-finder.json.
 */
const path = require("node:path");

const entryFile = path.resolve(__dirname, "functions.entry.js");

class FunctionsPlugin {
  apply(compiler) {
    const { WebpackError, sources, Compilation } = compiler.webpack;
    let catalogue;
    const componentsOf = () => {
      const names = [...new Set(catalogue.functions.map(({ component }) => component))];
      return new Map(names.map((name) => [name, catalogue.functions.filter(({ component }) => component === name)]));
    };
    compiler.options.module.rules.push({
      test: (resource) => resource === entryFile,
      type: "javascript/auto",
      loader: path.resolve(__dirname, "functionsEntryLoader.cjs"),
      options: { componentsOf },
    });
    compiler.hooks.beforeCompile.tapPromise("FunctionsPlugin", async () => {
      catalogue = await require("../catalogue.cjs").readCatalogue();
    });
    compiler.hooks.thisCompilation.tap("FunctionsPlugin", (compilation) => {
      catalogue.problems.forEach((problem) => compilation.errors.push(new WebpackError(problem)));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionsPlugin", stage }, () => {
        const { functionsJson, finderList } = require("./outputs.cjs");
        compilation.emitAsset("functions.json", new sources.RawSource(functionsJson(catalogue)));
        compilation.emitAsset("functions-finder.json", new sources.RawSource(JSON.stringify(finderList(catalogue))));
      });
    });
  }
}

/** The module that becomes functions.js. */
const functionsEntry = () => entryFile;

/**
 * What several components share (readers, words, the calculations below) is one chunk, not a copy in each; what two alone
 * share is copied, so that a formula does not load what it never uses.
 */
const functionsCommon = {
  name: "functions-common",
  chunks: (chunk) => chunk.name?.startsWith("functions-") ?? false,
  minChunks: 3,
  enforce: true,
};

module.exports = { FunctionsPlugin, functionsEntry, functionsCommon };
