import { spawn } from "node:child_process";
import { createServer, type AddressInfo, type Server } from "node:net";
import { resolve } from "node:path";
import { startWorkbench } from "./support/startWorkbench";

const root = resolve(__dirname, "../..");

function run(...words: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve(root, "build/node/start.js"), ...words], { cwd: root });
    let output = "";
    child.stdout.on("data", (data: Buffer) => (output += data.toString()));
    child.stderr.on("data", (data: Buffer) => (output += data.toString()));
    child.once("exit", (code) => done({ code, output }));
  });
}

describe("the start program", () => {
  let blocker: Server;
  let port: number;

  beforeAll(async () => {
    blocker = createServer();
    await new Promise<void>((done) => blocker.listen(0, "127.0.0.1", done));
    port = (blocker.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((done) => blocker.close(done)));

  test("serves both sites on two ports and ends cleanly when it is told to stop", async () => {
    const workbench = await startWorkbench();
    expect(new URL(workbench.pageUrl).hostname).toBe("localhost");
    expect(new URL(workbench.addinUrl).port).not.toBe(new URL(workbench.pageUrl).port);
    expect(await workbench.stop()).toBe(0);
  });

  test("a port that the user named and another program has is told, with what to do, and nothing stays open", async () => {
    const { code, output } = await run("--no-open", "--port", String(port));
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} is in use by another program. Choose another one: npm start -- --port 4000`);
    expect(output).not.toMatch(/\bat .*\.js:\d+/);
  });

  test("an unknown option is refused by its name", async () => {
    expect(await run("--browser")).toEqual({
      code: 1,
      output: '"--browser" is not an option. Known are --port N, --no-open, --excel FOLDER and --help.\n',
    });
  });

  test("--help tells the options", async () => {
    const { code, output } = await run("--help");
    expect(code).toBe(0);
    expect(output).toMatch(/--port N[\s\S]*--no-open/);
  });
});
