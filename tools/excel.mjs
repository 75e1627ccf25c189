// `npm run excel`: sideloads the add-in into desktop Excel (Windows, Mac). Microsoft's tools are fetched by npx when they are
// wanted: office-addin-debugging needs native packages that not every machine can build.
import { execFileSync, spawn } from "node:child_process";
import { homedir } from "node:os";
import path from "node:path";
import { build, root } from "./build.mjs";

if (process.platform === "linux") {
  console.error("Excel runs on Windows and Mac. On Linux, `npm start` opens the workbench, which needs no Excel.");
  process.exit(1);
}
build(["addin", "node"]);
const npx = process.platform === "win32" ? "npx.cmd" : "npx";
const run = (...args) =>
  execFileSync(npx, ["--yes", ...args], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
run("office-addin-dev-certs@3", "install");
const certificates = path.join(homedir(), ".office-addin-dev-certs");
const server = spawn(process.execPath, [path.join(root, "build/node/start.js"), "--excel", certificates], {
  cwd: root,
  stdio: "inherit",
});
const stop = () => server.kill();
process.on("SIGINT", stop);
process.on("exit", stop);
run("office-addin-debugging@7", "start", "manifest.xml", "desktop");
console.log("Excel has the add-in. Ctrl+C stops the server.");
