/**
 * The words that functions can say, found in the code: the keys of messages/en/forFunctions.ts that stand in a function's file or in
 * one that it imports, whole or as the beginning that a key is put together from (`supply.why.${kind}`).
 */
const fs = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

const wordsFile = path.resolve(__dirname, "../../src/messages/en/forFunctions.ts");

/** The words of the functions of these files, by key. */
function wordsOf(files, words = allWords()) {
  const code = [...closure(files)].map((file) => fs.readFileSync(file, "utf8")).join("\n");
  const whole = new Set([...code.matchAll(/"([a-z]\w*\.[\w.%]+)"/g)].map((match) => match[1]));
  const beginnings = [...new Set([...code.matchAll(/`([a-z]\w*\.[\w.]*)\$\{/g)].map((match) => match[1]))];
  const isSaid = (key) => whole.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
  return Object.fromEntries(Object.entries(words).filter(([key]) => isSaid(key)));
}

/** Every word that is written for the functions, by key, as the files stand now. */
const allWords = () => evaluate(wordsFile).forFunctions;

function closure(files) {
  const found = new Set();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    open.push(...importsOf(file));
  }
  return found;
}

/** The files that a file takes something from; types are nothing at run time, and of an index only what is asked for counts. */
function importsOf(file) {
  const code = fs.readFileSync(file, "utf8");
  const imports = [...code.matchAll(/(?:import|export)\s+(type\s)?([^;"]*?)\s*from\s+"(\.[^"]+)"/g)];
  const dynamic = [...code.matchAll(/import\(\s*"(\.[^"]+)"/g)].map(([, request]) => [null, undefined, "", request]);
  return [...imports, ...dynamic].flatMap(([, isType, names, request]) => {
    const imported = fileOf(path.resolve(path.dirname(file), request));
    if (isType || !imported) return [];
    return path.basename(imported) === "index.ts" ? exportedBy(imported, names) : [imported];
  });
}

function exportedBy(index, names) {
  const wanted = new Set(
    names
      .replace(/[{}]/g, "")
      .split(",")
      .map((name) => name.trim().split(/\s+as\s/)[0]),
  );
  const lines = [...fs.readFileSync(index, "utf8").matchAll(/export\s+\{([^}]*)\}\s+from\s+"(\.[^"]+)"/g)];
  return lines
    .filter(([, given]) => given.split(",").some((name) => wanted.has(name.trim())))
    .map(([, , request]) => fileOf(path.resolve(path.dirname(index), request)));
}

const fileOf = (base) =>
  [`${base}.ts`, path.join(base, "index.ts")].find((file) => fs.existsSync(file) && !file.includes("/messages/en/"));

/** The exports of a file of words: only such files are imported there. */
function evaluate(file) {
  const { code } = transformSync(fs.readFileSync(file, "utf8"), {
    filename: file,
    module: { type: "commonjs" },
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  const exports = {};
  const require = (request) => evaluate(`${path.resolve(path.dirname(file), request)}.ts`);
  new Function("exports", "require", code)(exports, require);
  return exports;
}

module.exports = { allWords, wordsOf };
