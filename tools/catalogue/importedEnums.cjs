/**
 * The custom enums that a function's file imports from another of ours: { id, file, text }. Microsoft's tool knows only those
 * that stand in the function's own file, so it is shown their text behind it; a choice of several functions is then declared once.
 */
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

function importedEnums(source) {
  return source.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const file = fileOf(source.fileName, statement.moduleSpecifier.text);
    const names = namesOf(statement.importClause);
    return file && names.length > 0 ? customEnums(file).filter(({ id }) => names.includes(id)) : [];
  });
}

function fileOf(importer, request) {
  if (!request.startsWith(".")) return undefined;
  const file = `${path.resolve(path.dirname(importer), request)}.ts`;
  return fs.existsSync(file) ? file : undefined;
}

/** Names under which the module declares what is imported. */
function namesOf(clause) {
  const bindings = clause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text);
}

function customEnums(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const isCustom = (node) => ts.getJSDocTags(node).some((tag) => tag.tagName.text.toLowerCase() === "customenum");
  return source.statements
    .filter((node) => ts.isEnumDeclaration(node) && isCustom(node))
    .map((node) => ({ id: node.name.text, file, text: node.getFullText() }));
}

module.exports = { importedEnums };
