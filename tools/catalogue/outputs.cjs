/** What is made from the catalogue: functions.json for Excel, the finder's list for the pane, docs/functions.md for readers. */
const { oneLine } = require("./readFunctions.cjs");

const namespace = "AOP";
const titles = {
  calendar: "Calendar and data",
  demand: "Demand planning",
  inventory: "Inventory management",
  supply: "Supply planning",
  production: "Production scheduling",
  logistics: "Logistics and distribution",
  cost: "Cost management",
  risk: "KPI, scenario and risk",
};
const order = Object.keys(titles);

function functionsJson(catalogue) {
  const functions = catalogue.functions.map(({ declared }) => ({
    ...declared,
    description: oneLine(declared.description),
    parameters: declared.parameters.map((each) => ({ ...each, description: oneLine(each.description) })),
  }));
  const { enums } = catalogue;
  return JSON.stringify(
    { allowCustomDataForDataTypeAny: true, functions, ...(enums.length > 0 ? { enums } : {}) },
    null,
    2,
  );
}

/** The choices of a parameter with what each means, or undefined. */
function choicesOf(catalogue, parameter) {
  const declared = catalogue.enums.find(({ id }) => id === parameter.customEnumId);
  return declared?.values.map((each) => ({
    value: String(each.stringValue ?? each.numberValue ?? each.name),
    description: oneLine(each.tooltip),
  }));
}

function finderList(catalogue) {
  return catalogue.functions.map((each) => ({
    id: each.declared.id,
    name: `${namespace}.${each.declared.name}`,
    component: each.component,
    componentTitle: titles[each.component] ?? each.component,
    description: oneLine(each.declared.description),
    returns: each.returns,
    source: each.sources.join("; "),
    parameters: each.declared.parameters.map((parameter) => {
      const choices = choicesOf(catalogue, parameter);
      return {
        name: parameter.name,
        description: oneLine(parameter.description),
        isOptional: parameter.optional === true,
        isRange: parameter.dimensionality === "matrix",
        isRepeating: parameter.repeating === true,
        ...(choices ? { choices } : {}),
      };
    }),
    examples: each.examples,
  }));
}

const signature = (each) =>
  `${each.name}(${each.parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name)).join(", ")})`;
const cellText = (text) => text.replaceAll("|", "\\|");

function functionSection(each) {
  const rows = each.parameters.map(({ name, isOptional, description, choices }) => {
    const list = choices
      ? ` Choices: ${choices.map(({ value, description: meaning }) => `\`"${value}"\`${meaning ? ` ${meaning.replace(/\.$/, "")}` : ""}`).join("; ")}`
      : "";
    return `| \`${name}\`${isOptional ? " (optional)" : ""} | ${cellText(description + list)} |`;
  });
  return [
    `### ${each.name}`,
    `\`=${signature(each)}\``,
    each.description,
    ["| Argument | Meaning |", "|---|---|", ...rows].join("\n"),
    ...(each.returns ? [`Returns: ${each.returns}`] : []),
    each.examples.map(({ formula, result }) => `- \`${formula}\` gives \`${result}\``).join("\n"),
    ...(each.source ? [`Source: ${each.source}`] : []),
  ].join("\n\n");
}

function page(catalogue) {
  const list = finderList(catalogue);
  const components = [...new Set(list.map(({ component }) => component))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const anchor = (text) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, "")
      .replaceAll(" ", "-");
  const contents = components.map((component) => {
    const names = list.filter((each) => each.component === component).map(({ name }) => `[${name}](#${anchor(name)})`);
    return `- ${titles[component] ?? component}: ${names.join(", ")}`;
  });
  const sections = components.map((component) =>
    [
      `## ${titles[component] ?? component}`,
      ...list.filter((each) => each.component === component).map(functionSection),
    ].join("\n\n"),
  );
  const introduction = `# The AOP functions

Written by \`npm run docs\` from the functions' own comments; every example is executed by the tests. A number in an
example is shown rounded to the decimals that are written. A blank cell in a range counts as 0.`;
  return `${[introduction, contents.join("\n"), ...sections].join("\n\n")}\n`;
}

module.exports = { functionsJson, finderList, page };
