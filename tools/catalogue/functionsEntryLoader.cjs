/**
 * Writes the code of functions.entry.js. As it is: functions.js, which tells Excel's runtime every id and imports nothing of
 * the functions. With a component's name as its query: that component's chunk, its functions by id.
 */
const path = require("node:path");

const supportFolder = path.resolve(__dirname, "../../src/functions/support");

module.exports = function functionsEntryLoader() {
  this.cacheable(false);
  const { componentsOf } = this.getOptions();
  const components = componentsOf();
  const component = this.resourceQuery.slice(1);
  return component === "" ? entry(this.resourcePath, components) : chunk(components.get(component));
};

function entry(file, components) {
  const lines = [...components].map(([component, functions]) => {
    const ids = JSON.stringify(functions.map(({ declared }) => declared.id));
    const request = JSON.stringify(`${file}?${component}`);
    return `associateComponent(${ids}, () => import(/* webpackChunkName: "functions-${component}" */ ${request}));`;
  });
  const associate = JSON.stringify(path.join(supportFolder, "associateComponent.ts"));
  return [`import { associateComponent } from ${associate};`, ...lines].join("\n");
}

function chunk(functions) {
  const imports = functions.map(
    ({ file, functionName }, index) => `import { ${functionName} as function${index} } from ${JSON.stringify(file)};`,
  );
  const members = functions.map(({ declared }, index) => `${JSON.stringify(declared.id)}: function${index}`);
  return [...imports, `export const functions = { ${members.join(", ")} };`].join("\n");
}
