/** What Microsoft's tool accepts without a word and Excel or a reader would suffer from. One sentence a refusal. */
const reserved = new Set(["RUN", "ECHO", "AOP", "TRUE", "FALSE"]);
const cellLike = /^([A-Z]{1,3}[0-9]{1,7}|R[0-9]*C[0-9]*)$/;
const wellFormed = /^[A-Z][A-Z0-9_.]*$/;

function refusals(files) {
  const problems = [];
  const places = new Map();
  const enums = new Map();
  for (const file of files) {
    const refuse = (who, what) => problems.push(`${file.place}: ${who ? `${who} ` : ""}${what}`);
    file.errors.forEach((error) => refuse("", error));
    file.source.arrows.forEach((name) => refuse(name, "is a const; Excel registers only `export function`"));
    for (const [name, declaration] of Object.entries(file.source.functions)) {
      if (!declaration.isCustomFunction) continue;
      if (declaration.hasLink) refuse(name, "has a {@link} in its comment; the metadata tool crashes on it");
      if (!declaration.isExported) refuse(name, "is not exported");
    }
    for (const [id, place] of file.enumPlaces) {
      const first = enums.get(id) ?? place;
      if (first !== place)
        refuse(id, `is a custom enum that ${first} declares too; declare it in one file and import it from there`);
      enums.set(id, first);
    }
    const isEmpty = file.functions.length === 0 && file.errors.length === 0 && file.source.arrows.length === 0;
    if (isEmpty && !Object.values(file.source.functions).some((each) => each.isCustomFunction))
      refuse("", "declares no custom function");
    for (const each of file.functions) {
      const { id } = each.declared;
      nameProblems(each.declared).forEach((what) => refuse(id, what));
      declarationProblems(each).forEach((what) => refuse(id, what));
      if (places.has(id)) refuse(id, `is declared in ${places.get(id)} too`);
      places.set(id, file.place);
    }
  }
  return problems;
}

function nameProblems({ id, name }) {
  const problems = [];
  if (name.length < 3) problems.push("has a name of fewer than 3 characters");
  if (cellLike.test(name)) problems.push("has a name that reads as a cell");
  if (reserved.has(name)) problems.push("has a reserved name");
  if (!wellFormed.test(name)) problems.push("has a name with characters other than A-Z, 0-9, _ and .");
  if (id !== name) problems.push(`has the name ${name}: id and name must be the same`);
  return problems;
}

function declarationProblems({ declared, examples, sources, defaults }) {
  const problems = [];
  if (!declared.description?.trim()) problems.push("has no description");
  let optionalSeen = false;
  for (const parameter of declared.parameters) {
    if (!parameter.description?.trim()) problems.push(`does not document its parameter ${parameter.name}`);
    if (parameter.optional) optionalSeen = true;
    else if (optionalSeen) problems.push(`has the required parameter ${parameter.name} after an optional one`);
  }
  defaults.forEach((name) => problems.push(`gives ${name} a default value, which Excel's null never triggers`));
  if (examples.length < 2) problems.push("has fewer than two examples");
  examples
    .filter(({ formula, result }) => !formula.startsWith("=") || result === "")
    .forEach(({ formula }) => problems.push(`has an example that is not "=formula -> result": ${formula}`));
  const isError = ({ result }) => result.startsWith("#");
  if (!examples.some(isError)) problems.push("has no example of an error");
  if (!examples.some((example) => !isError(example))) problems.push("has no example of a value");
  if (sources.length === 0) problems.push("has no @source");
  return problems;
}

module.exports = { refusals };
