/**
 * Writes the code of functions.entry.js. As it is: functions.js, which tells Excel's runtime every id and imports nothing of
 * the functions. With a chunk's name as its query: that chunk, its functions by id, with the words they can say.
 */
const path = require("node:path");
const { wordsOf } = require("./wordsOf.cjs");

const source = path.resolve(__dirname, "../../src");
const supportFolder = path.join(source, "functions/support");

module.exports = function functionsEntryLoader() {
  this.cacheable(false);
  const { chunksOf } = this.getOptions();
  const chunks = chunksOf();
  const name = this.resourceQuery.slice(1);
  return name === "" ? entry(this.resourcePath, chunks) : chunk(chunks.get(name));
};

function entry(file, chunks) {
  const lines = [...chunks].map(([name, functions]) => {
    const ids = JSON.stringify(functions.map(({ declared }) => declared.id));
    const request = JSON.stringify(`${file}?${name}`);
    return `associateChunk(${ids}, () => import(/* webpackChunkName: "functions-${name}" */ ${request}));`;
  });
  const associate = JSON.stringify(path.join(supportFolder, "associateChunk.ts"));
  return [`import { associateChunk } from ${associate};`, ...lines].join("\n");
}

function chunk(functions) {
  const imports = functions.map(
    ({ file, functionName }, index) => `import { ${functionName} as function${index} } from ${JSON.stringify(file)};`,
  );
  const members = functions.map(({ declared }, index) => `${JSON.stringify(declared.id)}: function${index}`);
  const learnWords = `import { learnWords } from ${JSON.stringify(path.join(source, "messages/learnWords.ts"))};`;
  const words = `learnWords(${JSON.stringify(wordsOf(functions.map(({ file }) => file)))});`;
  return [learnWords, ...imports, words, `export const functions = { ${members.join(", ")} };`].join("\n");
}
