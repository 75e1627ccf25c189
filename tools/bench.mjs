// `npm run bench [-- load|size|scale|plan|forecast|inventory|supply|logistics|cost ...]`: prints one JSON line a figure; without a name, all.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, root } from "./build.mjs";

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const chosen = (name) => wanted.length === 0 || wanted.includes(name);
const print = (bench, figure, value, unit) =>
  console.log(JSON.stringify({ bench, figure, value: Math.round(value * 100) / 100, unit }));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

// These run from the source. What stands behind the name of one of them is its own choice: `npm run bench -- inventory eoq`.
for (const name of ["forecast", "inventory", "supply", "logistics", "cost"]) {
  if (!chosen(name)) continue;
  const only = wanted[0] === name ? wanted.slice(1) : [];
  const program = path.join(root, `tools/bench/${name}.cjs`);
  const run = spawnSync(process.execPath, [program, ...only], { cwd: root, stdio: "inherit" });
  if (run.status !== 0) process.exit(1);
  if (wanted[0] === name) process.exit(0);
}
build(["addin", "node"]);
const zipped = (file) => gzipSync(readFileSync(path.join(root, "dist", file)), { level: 9 }).length / 1000;
const chunks = readdirSync(path.join(root, "dist/chunks")).filter((name) => name.endsWith(".js"));
const isForFunctions = (name) => name.startsWith("functions-");
if (chosen("load")) {
  // Excel's runtime gives CustomFunctions, a browser the script elements; the times are those of reading, compiling and running in a fresh process.
  const program = (id) => `
    const { readFileSync } = require("node:fs"); const vm = require("node:vm"); const path = require("node:path");
    const functions = new Map();
    const run = (file) => vm.runInThisContext(readFileSync(path.join(${JSON.stringify(path.join(root, "dist"))}, file), "utf8"));
    globalThis.CustomFunctions = { associate: (id, call) => functions.set(id, call), Error: class extends Error {}, ErrorCode: {} };
    globalThis.self = globalThis; globalThis.window = globalThis;
    const appendChild = (script) => { run(script.src.split("?")[0]); script.onload({ type: "load" }); };
    globalThis.document = { baseURI: "https://localhost:3000/", getElementsByTagName: () => [], createElement: () => ({ setAttribute() {} }), head: { appendChild } };
    const begun = performance.now();
    run("functions.js");
    const done = () => { process.stdout.write(String(performance.now() - begun)); process.exit(0); };
    const answer = ${JSON.stringify(id)} && functions.get(${JSON.stringify(id)})();
    if (answer) answer.then(done, done); else done();`;
  const cold = (id) =>
    median(
      Array.from({ length: 9 }, () => {
        const run = spawnSync(process.execPath, ["-e", program(id)], { encoding: "utf8" });
        if (run.status !== 0) throw new Error(run.stderr);
        return Number(run.stdout);
      }),
    );
  print("load", "functions.js, cold", cold(""), "ms");
  // Called without arguments, a function answers its refusal: what is measured is the way there.
  print("load", "first formula of demand, cold", cold("FORECAST"), "ms");
  print("load", "first formula of inventory, cold", cold("SAFETYSTOCK"), "ms");
}
if (chosen("size")) {
  print("size", "functions.js, gzipped", zipped("functions.js"), "kB");
  for (const name of chunks.filter(isForFunctions)) print("size", `${name}, gzipped`, zipped(`chunks/${name}`), "kB");
  const pane = ["taskpane.js", ...chunks.filter((name) => !isForFunctions(name)).map((name) => `chunks/${name}`)];
  print(
    "size",
    "pane with all its pages, gzipped",
    pane.reduce((sum, file) => sum + zipped(file), 0),
    "kB",
  );
}
const opened = ["scale", "plan"].filter(chosen);
if (opened.length > 0) {
  const program = path.join(root, "build/node/bench.js");
  const run = spawnSync(process.execPath, [program, ...opened], { cwd: root, stdio: "inherit" });
  if (run.status !== 0) process.exit(1);
}
