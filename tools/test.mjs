// `npm test`: every check of the project in one run, one line each; the last line has the totals.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "./build.mjs";

const bin = (file) => path.join(root, "node_modules", file);
const output = path.join(root, "test-output");
mkdirSync(output, { recursive: true });
const totals = { passed: 0, failed: 0, skipped: 0 };

function report(name, ok, begun, detail = "") {
  totals[ok ? "passed" : "failed"] += 1;
  console.log(`${ok ? "ok    " : "FAILED"} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  if (!ok && detail) console.log(detail);
}

/** A check that is a program: it passes when it exits with 0. */
async function check(name, args) {
  const begun = Date.now();
  const { status, said } = await run(args);
  report(name, status === 0, begun, said);
}

/** Runs a program of Node to its end, with what it said. */
function run(args, options = {}) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], ...options });
  const parts = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => parts.push(part));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, said: Buffer.concat(parts).toString() }));
  });
}

/** A jest project: its tests count one by one; a suite that could not run counts as a failure. */
async function suite(name, project, workers) {
  const file = path.join(output, `${project}.json`);
  rmSync(file, { force: true });
  const jest = ["--max-old-space-size=6144", bin("jest/bin/jest.js"), "--selectProjects", project];
  const { status } = await run([...jest, "--json", `--outputFile=${file}`, "--silent", `--maxWorkers=${workers}`], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, FORCE_COLOR: "0" },
  });
  if (!existsSync(file)) return report(name, false, Date.now(), `jest ended with ${status} and wrote no result`);
  const result = JSON.parse(readFileSync(file, "utf8"));
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  totals.skipped += result.numPendingTests + result.numTodoTests;
  if (result.numTotalTests === 0) totals.failed += 1;
  console.log(
    `${name}: ${result.numPassedTests} passed, ${result.numFailedTests} failed, ${result.numPendingTests} skipped, ${result.numRuntimeErrorTestSuites} suites that could not run`,
  );
}

const buildAll = 'import("./tools/build.mjs").then(({ build }) => build(["addin", "page", "node"]))';
const onSources = [
  ["types", [bin("typescript/bin/tsc"), "--noEmit", "-p", "."]],
  ["lint", [bin("eslint/bin/eslint.js"), "src", "tests", "tools", "--max-warnings", "0"]],
  ["format", [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "src", "tests", "tools"]],
  ["architecture", [bin("dependency-cruiser/bin/dependency-cruise.mjs"), "src", "--config", ".dependency-cruiser.cjs"]],
  ["catalogue", ["tools/catalogue.cjs", "--check"]],
];
// What reads the sources alone goes on beside the build: two cores have work for two.
await Promise.all([
  check("build", ["--eval", buildAll]),
  onSources.reduce((before, [name, args]) => before.then(() => check(name, args)), Promise.resolve()),
]);
await check("budgets", ["tools/budgets.cjs"]);
// A browser's tests wait more than they work, and fill the pauses of the others.
await Promise.all([suite("unit and host", "unit", 2), suite("browser", "browser", 1)]);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed > 0 ? 1 : 0);
