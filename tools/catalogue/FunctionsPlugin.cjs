/**
 * Webpack: functions.js associates every custom function's id; the functions themselves lie in chunks, a component each (a large
 * family of a component one of its own), loaded at the first call. Emits functions.json and functions-finder.json.
 */
const path = require("node:path");

const entryFile = path.resolve(__dirname, "functions.entry.js");

class FunctionsPlugin {
  apply(compiler) {
    const { WebpackError, sources, Compilation } = compiler.webpack;
    let catalogue;
    const chunksOf = () => functionChunks(catalogue.functions);
    compiler.options.module.rules.push({
      test: (resource) => resource === entryFile,
      type: "javascript/auto",
      loader: path.resolve(__dirname, "functionsEntryLoader.cjs"),
      options: { chunksOf },
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

/** Functions of a family (FORECAST and FORECAST.FIT are one) from which on it is a chunk of its own. */
const familySize = 3;

/** Functions whose calculations are heavy beside those of their component: whoever asks for the carrying cost should not wait for a simulation. */
const apart = {
  "demand-fits": ["LIKEITEM", "PROMOLIFT"],
  "inventory-network": ["NETWORKSTOCK", "SIMSTOCK", "JOINTORDER"],
  "production-schedules": ["JOBSHOP", "FLOWSHOP", "LINEBALANCE", "SETUPSEQUENCE", "PARALLEL", "FINITELOAD"],
  "logistics-network": ["TRANSPORT", "NETFLOW", "ASSIGN", "LOCATE", "GRAVITY"],
  "logistics-routes": ["ROUTES", "CARRIERPLAN", "DRP"],
  "supply-solver": ["AGGPLAN", "SUPPLYPLAN", "WHYSHORT", "LOTSIZE.CAPACITATED"],
};
const chunkApart = (component, id) =>
  Object.keys(apart).find((name) => name.startsWith(`${component}-`) && apart[name].includes(id));

/** The functions by the name of their chunk: "demand", "demand-forecast", "inventory-network". */
function functionChunks(functions) {
  const familyOf = ({ component, declared }) => `${component}-${declared.id.split(".")[0].toLowerCase()}`;
  const chunks = new Map();
  for (const each of functions) {
    const family = familyOf(each);
    const isLarge = functions.filter((other) => familyOf(other) === family).length >= familySize;
    const name = isLarge ? family : (chunkApart(each.component, each.declared.id) ?? each.component);
    chunks.set(name, [...(chunks.get(name) ?? []), each]);
  }
  return chunks;
}

const isForFunctions = (chunk) => chunk.name?.startsWith("functions-") ?? false;

/**
 * Cache groups for what the functions' chunks share: one with what three or more do (readers, words, the calculations below), one
 * with the distributions of @stdlib that two do, because they are large. What else two alone share is copied, so that a
 * formula does not load what it never uses.
 */
const sharedByFunctions = {
  functionsStatistics: {
    name: "functions-statistics",
    test: /[\\/]node_modules[\\/]@stdlib[\\/]/,
    chunks: isForFunctions,
    minChunks: 2,
    enforce: true,
    // However many share them: in the common part every formula would wait for them.
    priority: 2,
  },
  functionsCommon: { name: "functions-common", chunks: isForFunctions, minChunks: 3, enforce: true, priority: 1 },
};

module.exports = { FunctionsPlugin, functionChunks, functionsEntry, sharedByFunctions };
