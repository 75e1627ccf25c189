import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import vm from "node:vm";
import webpack from "webpack";
import { FunctionsPlugin, functionsEntry } from "../../tools/catalogue.cjs";

const root = path.resolve(__dirname, "../..");
const swc = { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } };

async function build(folder: string): Promise<string[]> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    context: root,
    entry: { functions: functionsEntry() },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swc } }] },
    plugins: [new FunctionsPlugin()],
  });
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure) reject(failure);
      else resolve((stats?.compilation.errors ?? []).map((each) => each.message));
    });
  });
}

test("the built functions.js associates every function of functions.json, ready before Office is", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "bundle-"));
  try {
    expect(await build(folder)).toEqual([]);
    const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
    const associated = new Map<string, (...given: unknown[]) => unknown>();
    const associate = (id: string, implementation: (...given: unknown[]) => unknown): unknown =>
      associated.set(id, implementation);
    vm.runInNewContext(read("functions.js"), { CustomFunctions: { associate } });
    const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string }[] };
    expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
    expect(associated.get("CALENDAR")?.(46023, 2, null, null, null)).toHaveLength(24);
    expect((JSON.parse(read("functions-finder.json")) as unknown[]).length).toBe(functions.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
