import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

it("the sample company is what its script writes, the same every time", () => {
  const root = path.resolve(__dirname, "../..");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "aop-sample-"));
  try {
    execFileSync(process.execPath, [path.join(root, "tools/sampleCompany.mjs"), folder]);
    for (const name of fs.readdirSync(folder)) {
      const kept = fs.readFileSync(path.join(root, "assets/sample", name), "utf8");
      expect([name, fs.readFileSync(path.join(folder, name), "utf8") === kept]).toEqual([name, true]);
    }
    expect(fs.readdirSync(folder)).toHaveLength(10);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
