const fs = require("fs");

/** Where the readable twin of the Excel proxies lies in the npm package. */
const debugFile = () => require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

const listOf = (text, name) => {
  const found = new RegExp(`"${name}", \\{\\s*get: function \\(\\) \\{\\s*return \\[([^\\]]*)\\]`).exec(text);
  return found
    ? found[1]
        .split(",")
        .map((each) => each.trim().replaceAll('"', ""))
        .filter(Boolean)
    : [];
};

/**
 * Class -> member as an add-in writes it -> what goes over the wire: { kind, wire }. Read from the shipped client at
 * the time of the check: names only, nothing is stored.
 */
function officeJsMembers() {
  const source = fs.readFileSync(debugFile(), "utf8").replaceAll("\r\n", "\n");
  const excel = source.slice(source.indexOf("var _BeginExcel"));
  const classes = {};
  for (const [, name, text] of excel.matchAll(
    /\n {4}var (\w+) = \(function \(_super\) \{\n([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g,
  )) {
    const members = (classes[name] = {});
    const wires = listOf(text, "_scalarPropertyOriginalNames");
    listOf(text, "_scalarPropertyNames").forEach((member, index) => {
      members[member] = { kind: "property", wire: wires[index] };
    });
    for (const [, member, body] of text.matchAll(
      /Object\.defineProperty\(\w+\.prototype, "(\w+)", \{\s*get: function \(\) \{([\s\S]*?)\n {12}\}/g,
    )) {
      const navigation = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(body);
      if (navigation) members[member] = { kind: "navigation", wire: navigation[2], type: navigation[1] };
      const register = /EventHandlers[\s\S]*?registerFunc: function \(\w*\) \{\s*return _this\.(\w+)\(\)/.exec(body);
      if (register) members[member] = { kind: "method", wire: register[1] };
      else if (/EventHandlers\(/.test(body)) members[member] = { kind: "commonEvent", wire: member };
    }
    for (const [, member, body] of text.matchAll(
      /\n {8}\w+\.prototype\.(\w+) = function \([^)]*\) \{([\s\S]*?)\n {8}\};/g,
    )) {
      const call = /(?:_createMethodObject\(Excel\.\w+|_invokeMethod\()(?:, )?this, "(\w+)"/.exec(body);
      if (call) members[member] = { kind: "method", wire: call[1] };
      else if (/_createIndexerObject\(/.test(body)) members[member] = { kind: "indexer", wire: "GetItem" };
    }
  }
  return classes;
}

module.exports = { officeJsMembers };
