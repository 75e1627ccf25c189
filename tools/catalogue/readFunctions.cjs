/** Reads src/functions/<component>/*.ts: the metadata that Microsoft's tool finds, and what it leaves out (examples, source, returns, shape of the code). */
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { parseTree } = require("custom-functions-metadata");
const { defaultFolder, functionFiles } = require("./functionFiles.cjs");
const { importedEnums } = require("./importedEnums.cjs");

const oneLine = (text) => (text ?? "").replace(/\s+/g, " ").trim();

/** What the declarations of a file say beyond the metadata. */
function readSource(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const functions = {};
  const arrows = [];
  let { text } = source;
  source.forEachChild((node) => {
    if (ts.isFunctionDeclaration(node) && node.name) {
      functions[node.name.text] = readDeclaration(node);
      text = withPlainReturn(text, node);
    }
    if (ts.isVariableStatement(node) && isCustomFunction(node))
      arrows.push(...node.declarationList.declarations.map((declaration) => declaration.name.getText(source)));
  });
  return { functions, arrows, text, imported: importedEnums(source) };
}

/**
 * The text with "T | Promise<T>" as a function's return type (an answer that comes at once or later) written as "T": Microsoft's
 * tool knows each, not both. Positions stay as they are.
 */
function withPlainReturn(text, { type }) {
  if (!type || !ts.isUnionTypeNode(type) || type.types.length !== 2) return text;
  const [plain, promise] = type.types.map((each) => each.getText());
  if (promise !== `Promise<${plain}>`) return text;
  return text.slice(0, type.getStart()) + plain.padEnd(type.getWidth()) + text.slice(type.getEnd());
}

const tagsNamed = (node, name) => ts.getJSDocTags(node).filter((tag) => tag.tagName.text === name);
const tagText = (tag) => oneLine(ts.getTextOfJSDocComment(tag.comment));
const isCustomFunction = (node) => tagsNamed(node, "customfunction").length > 0;

function readDeclaration(node) {
  return {
    isExported: (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export) !== 0,
    isCustomFunction: isCustomFunction(node),
    hasLink: node.jsDoc?.some((comment) => comment.getText().includes("{@link")) ?? false,
    defaults: node.parameters.filter((parameter) => parameter.initializer).map((parameter) => parameter.name.getText()),
    returns: oneLine(ts.getTextOfJSDocComment(ts.getJSDocReturnTag(node)?.comment)),
    sources: tagsNamed(node, "source").map(tagText).filter(Boolean),
    examples: tagsNamed(node, "example").map(tagText).map(readExample),
  };
}

function readExample(text) {
  const arrow = text.lastIndexOf("->");
  if (arrow < 0) return { formula: text, result: "" };
  return { formula: text.slice(0, arrow).trim(), result: text.slice(arrow + 2).trim() };
}

/** What Microsoft's tool finds in a file. `{@link}` crashes it; a file with an error has no functions. */
function readMetadata(file, { functions, text, imported }) {
  const nothing = { errors: [], functions: [], enums: [], associate: [] };
  if (Object.values(functions).some((each) => each.isCustomFunction && each.hasLink)) return nothing;
  const metadata = parseTree([text, ...imported.map((each) => each.text)].join("\n"), file);
  const errors = metadata.extras.flatMap((each) => each.errors);
  return errors.length > 0 ? { ...nothing, errors } : { ...metadata, errors };
}

/** Every file with its metadata, in the order of `functionFiles`. */
function readFunctions(folder = defaultFolder) {
  const placeOf = (file) => path.relative(folder, file).split(path.sep).join("/");
  return functionFiles(folder).map((file) => {
    const source = readSource(file);
    const { errors, enums, functions, associate } = readMetadata(file, source);
    const importedFrom = new Map(source.imported.map((each) => [each.id, each.file]));
    return {
      file,
      place: placeOf(file),
      component: path.basename(path.dirname(file)),
      source,
      errors,
      enums,
      /** Where each of the enums is declared. */
      enumPlaces: new Map(enums.map(({ id }) => [id, placeOf(importedFrom.get(id) ?? file)])),
      functions: functions.map((declared) => {
        const functionName = associate.find((each) => each.id === declared.id).functionName;
        return { declared, functionName, ...source.functions[functionName] };
      }),
    };
  });
}

module.exports = { readFunctions, oneLine };
