import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { en } from "../../src/messages/en";

const source = path.resolve(__dirname, "../../src");
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? files(file) : /\.tsx?$/.test(name) ? [file] : [];
  });

test("every sentence that the calculations and functions throw is written", () => {
  const keys = [...files(path.join(source, "core")), ...files(path.join(source, "functions"))].flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/DomainError\(\s*"\w+",\s*"([\w.%]+)"/g)].map((match) => match[1] ?? ""),
  );
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter((key) => en[key] === undefined)).toEqual([]);
});

test("every sentence that is written is said somewhere: its key, or the beginning that a key is put together from, is in the source", () => {
  const code = files(source)
    .filter((file) => !file.includes(`${path.sep}messages${path.sep}en${path.sep}`))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const beginnings = [...code.matchAll(/`([a-z]\w*\.[\w.]*)\$\{/g)].map((match) => match[1] ?? "");
  const unsaid = Object.keys(en).filter(
    (key) => !code.includes(`"${key}"`) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unsaid).toEqual([]);
});
