// Builds what is out of date and nothing else: one stamp a build, compared with the newest source it is made from.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const sources = {
  addin: [
    "src/core",
    "src/functions",
    "src/plan",
    "src/office",
    "src/taskpane",
    "src/commands",
    "src/messages",
    "assets",
    "manifest.xml",
  ],
  page: ["src/workbench"],
  node: ["src/workbench"],
};
const always = ["package-lock.json", "webpack.config.js", "tools"];
const results = { addin: "dist/taskpane.html", page: "build/page/index.html", node: "build/node" };

function newest(file) {
  if (!existsSync(file)) return 0;
  const status = statSync(file);
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), status.mtimeMs);
}

/** `npm run build` may have left a manifest with the production address, with which no workbench runs. */
function isForHere(name) {
  if (name !== "addin") return true;
  const manifest = path.join(root, "dist/manifest.xml");
  return existsSync(manifest) && readFileSync(manifest, "utf8").includes("https://localhost:3000");
}

/** Builds the named parts (addin, page, node) that are missing or older than their sources. */
export function build(names) {
  const stale = names.filter((name) => {
    const stamp = path.join(root, "build", `.${name}-built`);
    const made = existsSync(path.join(root, results[name])) && existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
    return !isForHere(name) || [...sources[name], ...always].some((source) => newest(path.join(root, source)) > made);
  });
  for (const name of stale) {
    const begun = Date.now();
    process.stderr.write(`Building ${name} ... `);
    const { status, stdout } = spawnSync(
      process.execPath,
      [path.join(root, "node_modules/webpack/bin/webpack.js"), "--config-name", name],
      { cwd: root, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8", maxBuffer: 1 << 26 },
    );
    if (status !== 0) throw new Error(`${name} could not be built:\n${stdout}`);
    mkdirSync(path.join(root, "build"), { recursive: true });
    writeFileSync(path.join(root, "build", `.${name}-built`), "");
    process.stderr.write(`${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
  }
}
