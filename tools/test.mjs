// `npm test`: every check of the project in one run, one line each; the last line has the totals.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build, root } from "./build.mjs";

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
function check(name, args) {
  const begun = Date.now();
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  report(name, run.status === 0, begun, `${run.stdout}${run.stderr}`);
}

/** A jest project: its tests count one by one; a suite that could not run counts as a failure. */
function suite(name, project) {
  const file = path.join(output, `${project}.json`);
  const run = spawnSync(
    process.execPath,
    [
      "--max-old-space-size=6144",
      bin("jest/bin/jest.js"),
      "--selectProjects",
      project,
      "--json",
      `--outputFile=${file}`,
      "--silent",
    ],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, FORCE_COLOR: "0" } },
  );
  if (!existsSync(file))
    return report(name, false, Date.now(), `jest ended with ${run.status ?? run.signal} and wrote no result`);
  const result = JSON.parse(readFileSync(file, "utf8"));
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  totals.skipped += result.numPendingTests + result.numTodoTests;
  if (result.numTotalTests === 0) totals.failed += 1;
  console.log(
    `${name}: ${result.numPassedTests} passed, ${result.numFailedTests} failed, ${result.numPendingTests} skipped, ${result.numRuntimeErrorTestSuites} suites that could not run`,
  );
}

const begun = Date.now();
try {
  build(["addin", "page", "node"]);
  report("build", true, begun);
} catch (error) {
  report("build", false, begun, String(error));
}
check("types", [bin("typescript/bin/tsc"), "--noEmit", "-p", "."]);
check("lint", [bin("eslint/bin/eslint.js"), "src", "tests", "tools", "--max-warnings", "0"]);
check("format", [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "src", "tests", "tools"]);
check("architecture", [
  bin("dependency-cruiser/bin/dependency-cruise.mjs"),
  "src",
  "--config",
  ".dependency-cruiser.cjs",
]);
check("catalogue", ["tools/catalogue.cjs", "--check"]);
check("budgets", ["tools/budgets.cjs"]);
suite("unit and host", "unit");
suite("browser", "browser");
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed > 0 ? 1 : 0);
