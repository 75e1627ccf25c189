/**
 * `npm run bench -- logistics [part [name ...]]`: sizes, times and gaps of the logistics functions, one JSON line a figure. Parts: network (with the models
 * transport, network, assignment, location), routes, awards; what stands behind a part is its own choice.
 */
const fs = require("node:fs");
const path = require("node:path");

const parts = { network: "benchNetwork", routes: "benchRoutes", awards: "benchAwards" };

async function run() {
  const [first, ...names] = process.argv.slice(2);
  if (first !== undefined && !(first in parts)) throw new Error(`Parts are ${Object.keys(parts).join(", ")}.`);
  for (const [part, entry] of Object.entries(parts)) {
    if (first !== undefined && first !== part) continue;
    const file = path.join(__dirname, `logistics${part[0].toUpperCase()}${part.slice(1)}.cjs`);
    if (!fs.existsSync(file)) {
      if (first === part) throw new Error(`${file} is not there.`);
      continue;
    }
    const bench = require(file);
    await (typeof bench === "function" ? bench : bench[entry])(names);
  }
}

run().catch((thrown) => {
  console.error(thrown);
  process.exitCode = 1;
});
