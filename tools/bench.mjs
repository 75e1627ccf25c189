// `npm run bench [-- load|size|plan ...]`: prints one JSON line a figure; without a name, all.
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

build(["addin", "node"]);
if (chosen("load")) {
  const file = path.join(root, "dist/functions.js");
  // Excel's runtime gives CustomFunctions; the time is that of reading, compiling and running the file in a fresh process.
  const program = `
    globalThis.CustomFunctions = { associate() {}, Error: class extends Error {}, ErrorCode: {} };
    globalThis.self = globalThis; globalThis.window = globalThis;
    const { readFileSync } = require("node:fs"); const vm = require("node:vm");
    const begun = performance.now();
    vm.runInThisContext(readFileSync(${JSON.stringify(file)}, "utf8"));
    process.stdout.write(String(performance.now() - begun));`;
  const times = Array.from({ length: 9 }, () => {
    const run = spawnSync(process.execPath, ["-e", program], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    return Number(run.stdout);
  });
  print("load", "functions.js, cold", median(times), "ms");
}
if (chosen("size")) {
  const zipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1000;
  print("size", "functions.js, gzipped", zipped(path.join(root, "dist/functions.js")), "kB");
  const chunks = readdirSync(path.join(root, "dist/chunks")).filter((name) => name.endsWith(".js"));
  const pane = [path.join(root, "dist/taskpane.js"), ...chunks.map((name) => path.join(root, "dist/chunks", name))];
  print(
    "size",
    "pane with all its pages, gzipped",
    pane.reduce((sum, file) => sum + zipped(file), 0),
    "kB",
  );
}
if (chosen("plan")) {
  const run = spawnSync(process.execPath, [path.join(root, "build/node/bench.js")], { cwd: root, stdio: "inherit" });
  if (run.status !== 0) process.exit(1);
}
