const Module = require("module");
const path = require("path");
const swc = require("@swc/core");

/** Lets `require` read the project's TypeScript for the time of a call. */
function withTypeScript(load) {
  const extensions = Module._extensions;
  const before = extensions[".ts"];
  extensions[".ts"] = (module, file) => {
    const { code } = swc.transformFileSync(file, {
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
    });
    module._compile(code, file);
  };
  try {
    return load();
  } finally {
    if (before) extensions[".ts"] = before;
    else delete extensions[".ts"];
  }
}

/** Class -> { properties, navigations, methods, indexer, items } as the host's tables offer them. */
function servedMembers(root) {
  const folder = path.join(root, "src/workbench/host/server");
  return withTypeScript(() => {
    const { ExcelServer } = require(path.join(folder, "ExcelServer.ts"));
    const { excelClasses } = require(path.join(folder, "excelClasses.ts"));
    // Rows of the tables reach for the workbook only when they are called.
    const classes = excelClasses(new ExcelServer({}));
    return Object.fromEntries(classes.map((each) => [each.name, each]));
  });
}

module.exports = { servedMembers };
