/**
 * In place of the list of all Fluent icons, 17 MB that a suite would read for the dozens that the pane shows: an icon's own file,
 * which the package has too, is read when it is first named.
 */
const folder = "../../../node_modules/@fluentui/react-icons/lib-cjs";
const others = { ...require(`${folder}/utils.cjs`), ...require(`${folder}/providers.cjs`), __esModule: true };
const words = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

function find(name) {
  const icon = /^([A-Z]\w*?)\d*(?:Filled|Regular|Light|Color)$/.exec(name)?.[1];
  if (icon !== undefined) {
    const own = load(`${folder}/atoms/svg/${icon.match(words).join("-").toLowerCase()}.cjs`)?.[name];
    if (own !== undefined) return own;
  }
  return require(`${folder}/index.cjs`)[name];
}

function load(file) {
  try {
    return require(file);
  } catch {
    return undefined;
  }
}

module.exports = new Proxy(others, { get: (known, name) => (known[name] ??= find(name)) });
