/** Lets a benchmark require a TypeScript file of src/core as it stands: the calculations need no build. */
const fs = require("node:fs");
const path = require("node:path");
const swc = require("@swc/core");

const core = path.resolve(__dirname, "../../src/core");

require.extensions[".ts"] = (module, filename) => {
  const { code } = swc.transformSync(fs.readFileSync(filename, "utf8"), {
    filename,
    module: { type: "commonjs" },
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  module._compile(code, filename);
};

/** The exports of a file of src/core, named by its path there. */
module.exports = function coreModule(name) {
  return require(path.join(core, `${name}.ts`));
};
