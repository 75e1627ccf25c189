import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * What takes long to make and is plain data, the same for every suite of a run: the first that needs it makes it, the
 * others read it. Suites that need it at the same moment each make it, so that none waits for another.
 */
export async function onceARun<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const folder = process.env["TEST_RUN_FOLDER"];
  if (folder === undefined) return make();
  const file = path.join(folder, `${name}.json`);
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(await make()));
    renameSync(draft, file);
  }
  return JSON.parse(readFileSync(file, "utf8")) as Made;
}
