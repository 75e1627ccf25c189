const fs = require("node:fs");
const path = require("node:path");

const defaultFolder = path.resolve(__dirname, "../../src/functions");

/** Source files of functions, sorted: every .ts in a component's folder; support/ and index lists are none. */
function functionFiles(folder = defaultFolder) {
  const components = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "support")
    .map((entry) => entry.name)
    .sort();
  return components.flatMap((component) =>
    fs
      .readdirSync(path.join(folder, component))
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts") && name !== "index.ts")
      .sort()
      .map((name) => path.join(folder, component, name)),
  );
}

module.exports = { defaultFolder, functionFiles };
