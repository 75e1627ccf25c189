/** `npm run bench -- cost [part]`: times of the cost functions, one JSON line a figure. Parts: rollup, simulation. */
const fs = require("node:fs");
const path = require("node:path");

const parts = { rollup: "costRollup", simulation: "costSimulation" };

async function run() {
  const [first, ...names] = process.argv.slice(2);
  if (first !== undefined && !(first in parts)) throw new Error(`Parts are ${Object.keys(parts).join(", ")}.`);
  for (const [part, program] of Object.entries(parts)) {
    if (first !== undefined && first !== part) continue;
    const file = path.join(__dirname, `${program}.cjs`);
    if (!fs.existsSync(file)) {
      if (first === part) throw new Error(`${file} is not there.`);
      continue;
    }
    await require(file)(names);
  }
}

run().catch((thrown) => {
  console.error(thrown);
  process.exitCode = 1;
});
