import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The project's top folder, found from a file inside it: the one whose package.json is ours, so that a bundle and a source file agree. */
export function projectFolder(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const description = join(folder, "package.json");
    if (existsSync(description) && /"name":\s*"aop-planner"/.test(readFileSync(description, "utf8"))) return folder;
    if (dirname(folder) === folder) throw new Error(`No AOP Planner project above ${from}.`);
  }
}
