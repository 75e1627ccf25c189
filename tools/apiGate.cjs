// `node tools/apiGate.cjs`: fails, with their names and places, when the add-in uses members of the Excel API that the
// embedded Excel does not serve.
const path = require("path");
const { officeJsMembers } = require("./apiGate/officeJsMembers.cjs");
const { servedMembers } = require("./apiGate/servedMembers.cjs");
const { usedMembers } = require("./apiGate/usedMembers.cjs");

const root = path.resolve(__dirname, "..");
const addinFolders = ["src/office", "src/commands"];

const isServed = (serverClass, { kind, wire }) => {
  if (!serverClass) return false;
  if (kind === "property") return serverClass.properties?.[wire] !== undefined;
  if (kind === "navigation") return serverClass.navigations?.[wire] !== undefined;
  if (kind === "indexer") return serverClass.indexer !== undefined;
  return kind === "commonEvent" || serverClass.methods?.[wire] !== undefined;
};

/**
 * What the sources in `folders` use: `missing` is not served by the host; `newer` has no proxy in the npm office.js, so
 * no test can reach it (the add-in must ask isSetSupported first).
 */
function apiGate(folders = addinFolders, used = usedMembers(root, folders)) {
  const known = officeJsMembers();
  const served = servedMembers(root);
  const [missing, newer] = [[], []];
  for (const [name, place] of used) {
    const [className, member] = name.split(".");
    if (!known[className]) continue;
    if (member === "items") {
      if (!served[className]?.items) missing.push({ name, place });
    } else if (!known[className][member]) newer.push({ name, place });
    else if (!isServed(served[className], known[className][member])) missing.push({ name, place });
  }
  return { used: [...used.keys()].sort(), missing, newer };
}

module.exports = { apiGate, usedMembers, officeJsMembers, servedMembers };

if (require.main === module) {
  const { used, missing, newer } = apiGate();
  const list = (each) => `  ${each.name}  (${each.place})`;
  if (newer.length) console.log(`Without a proxy in the npm office.js:\n${newer.map(list).join("\n")}`);
  if (missing.length) console.error(`Used but not served by the embedded Excel:\n${missing.map(list).join("\n")}`);
  console.log(`${used.length} members of the Excel API in use, ${missing.length} of them not served.`);
  process.exitCode = missing.length ? 1 : 0;
}
