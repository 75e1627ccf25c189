/**
 * Loader for highs.mjs: takes out what it would do in Node. Webpack cannot bundle that, and would write the folder of this build
 * into the add-in.
 */
const nodeOnly = [
  ['const{createRequire}=await import("node:module");var require=createRequire(import.meta.url)', ""],
  ["_scriptName=import.meta.url", '_scriptName=""'],
];

module.exports = function browserSolver(source) {
  return nodeOnly.reduce((text, [from, to]) => {
    if (!text.includes(from))
      throw new Error(`highs.mjs no longer has "${from}": see whether this loader is still right.`);
    return text.replace(from, () => to);
  }, source);
};
