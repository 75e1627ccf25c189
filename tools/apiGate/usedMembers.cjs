const path = require("path");
const ts = require("typescript");

/** Members that the client answers itself, or that every object has. */
const ofTheClient = new Set([
  "load",
  "set",
  "toJSON",
  "context",
  "isNullObject",
  "track",
  "untrack",
  "retrieve",
  "isNull",
]);

/** Excel.Interfaces.RangeLoadOptions, RangeUpdateData ... describe the class Range. */
const describedClass = (name) =>
  /^(\w+?)(LoadOptions|UpdateData|Data)$/.exec(name)?.[1]?.replace(/^(\w+)Collection$/, "$1");

const parsed = new Map();

/** What several programs read, such as the declarations of office.js, is parsed once. */
function programOf(files, options) {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => {
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, ...rest));
    return parsed.get(file);
  };
  return ts.createProgram(files, options, host);
}

/**
 * Every "Class.member" of the namespace Excel that the sources use, with the place of its first use: property and
 * method accesses, names in load("...") and in option objects.
 */
function usedMembers(root, folders) {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile).config;
  const files = folders.flatMap((folder) => ts.sys.readDirectory(path.join(root, folder), [".ts", ".tsx"]));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, root);
  const program = programOf(files, { ...options, incremental: false, tsBuildInfoFile: undefined, noEmit: true });
  const checker = program.getTypeChecker();
  const used = new Map();

  const note = (className, member, node) => {
    if (ofTheClient.has(member) || className === "RequestContext") return;
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const key = `${className}.${member}`;
    if (!used.has(key)) used.set(key, `${path.relative(root, source.fileName)}:${line + 1}`);
  };

  /** The class or described class that declares a member, when that is Excel's. */
  const ownerOf = (symbol) => {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      if (!/office-js[\\/]index\.d\.ts$/.test(declaration.getSourceFile().fileName) || !owner?.name) continue;
      if (ts.isClassDeclaration(owner)) return isExcel(owner) ? owner.name.text : undefined;
      if (ts.isInterfaceDeclaration(owner) && isExcel(owner)) return describedClass(owner.name.text);
    }
    return undefined;
  };

  const notePath = (type, names, node) => {
    const [head, ...rest] = names;
    if (!head || head === "*" || !type) return;
    if (head === "$all" || head === "$top" || head === "$skip") return;
    const items = head === "items" ? undefined : type.getProperty("items");
    const element = items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
    const symbol = type.getProperty(head) ?? element?.getProperty(head);
    const owner = ownerOf(symbol);
    if (owner) note(owner, head, node);
    if (rest.length && symbol) {
      const next = checker.getTypeOfSymbol(symbol);
      notePath(head === "items" ? checker.getIndexTypeOfType(next, ts.IndexKind.Number) : next, rest, node);
    }
  };

  const noteLoad = (node) => {
    const receiver = checker.getTypeAtLocation(node.expression.expression);
    const names = (argument) => {
      if (!argument) return [];
      if (ts.isStringLiteralLike(argument)) return argument.text.split(",");
      return ts.isArrayLiteralExpression(argument) ? argument.elements.flatMap(names) : [];
    };
    for (const name of names(node.arguments[0])) notePath(receiver, name.trim().split("/"), node);
  };

  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const owner = ownerOf(symbol);
      if (owner) note(owner, node.name.text, node);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      if (node.expression.name.text === "load") noteLoad(node);
    } else if (ts.isObjectLiteralExpression(node)) {
      const context = checker.getContextualType(node);
      const type = context && checker.getNonNullableType(context);
      for (const property of node.properties) {
        const name = property.name?.getText();
        const owner = name && type ? ownerOf(type.getProperty(name)) : undefined;
        if (owner && !name.startsWith("$")) note(owner, name, property);
      }
    } else if (ts.isBindingElement(node)) {
      const name = (node.propertyName ?? node.name).getText();
      const owner = ownerOf(checker.getTypeAtLocation(node.parent).getProperty(name));
      if (owner) note(owner, name, node);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file));
  return used;
}

function isExcel(node) {
  for (let at = node.parent; at; at = at.parent)
    if (ts.isModuleDeclaration(at) && at.name.text === "Excel") return true;
  return false;
}

module.exports = { usedMembers };
