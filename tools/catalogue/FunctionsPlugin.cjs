/** Webpack: associates every custom function in the files of the entry `functions`, and emits functions.json and functions-finder.json. */
const path = require("node:path");
const { functionFiles } = require("./readFunctions.cjs");

class FunctionsPlugin {
  apply(compiler) {
    const { WebpackError, sources, Compilation } = compiler.webpack;
    const associations = new Map();
    let catalogue;
    compiler.options.module.rules.push({
      test: (resource) => associations.has(resource),
      enforce: "pre",
      loader: path.resolve(__dirname, "associateLoader.cjs"),
      options: { associations },
    });
    compiler.hooks.beforeCompile.tapPromise("FunctionsPlugin", async () => {
      catalogue = await require("../catalogue.cjs").readCatalogue();
      associations.clear();
      catalogue.functions.forEach(({ file, declared, functionName }) =>
        associations.set(file, { id: declared.id, functionName }),
      );
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

/** The files that belong into the entry `functions`. */
const functionsEntry = () => functionFiles();

module.exports = { FunctionsPlugin, functionsEntry };
