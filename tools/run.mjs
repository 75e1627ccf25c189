// `node tools/run.mjs NAME ...`: builds what NAME needs, then runs build/node/NAME.js with the rest of the arguments.
import { spawn } from "node:child_process";
import path from "node:path";
import { build, root } from "./build.mjs";

const [name, ...rest] = process.argv.slice(2);
build(name === "start" ? ["addin", "page", "node"] : ["addin", "node"]);
const child = spawn(
  process.execPath,
  ["--max-old-space-size=4096", path.join(root, `build/node/${name}.js`), ...rest],
  {
    cwd: process.env.INIT_CWD ?? root,
    stdio: "inherit",
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
