import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(__dirname, "../../..");
const program = resolve(root, "build/node/start.js");

export interface RunningWorkbench {
  readonly pageUrl: string;
  readonly addinUrl: string;
  /** Ends the program and answers with its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Runs the program of `npm start` on free ports, without a browser; stop() ends it and waits until it has gone. */
export function startWorkbench(): Promise<RunningWorkbench> {
  if (!existsSync(program)) throw new Error('The build is missing: run "npm run build" before the browser tests.');
  const child = spawn(process.execPath, [program, "--no-open", "--port", "0"], { cwd: root });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  return new Promise((done, fail) => {
    let output = "";
    const read = (data: Buffer): void => {
      output += data.toString();
      const pageUrl = /Open\s+(https:\S+)/.exec(output)?.[1];
      const addinUrl = /Add-in\s+(https:\S+\/)/.exec(output)?.[1];
      if (!pageUrl || !addinUrl) return;
      const stop = (): Promise<number | null> => {
        child.kill("SIGTERM");
        return ended;
      };
      done({ pageUrl, addinUrl, stop });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void ended.then((code) => fail(new Error(`The workbench ended with code ${code}: ${output}`)));
  });
}
