/** Lets a benchmark require a TypeScript file of src as it stands: calculations and custom functions need no build. */
const fs = require("node:fs");
const path = require("node:path");
const swc = require("@swc/core");

const source = path.resolve(__dirname, "../../src");

require.extensions[".ts"] = (module, filename) => {
  const { code } = swc.transformSync(fs.readFileSync(filename, "utf8"), {
    filename,
    module: { type: "commonjs" },
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  module._compile(code, filename);
};

/** The exports of a file of src, named by its path there without the ending. */
module.exports = function sourceModule(name) {
  return require(path.join(source, `${name}.ts`));
};
