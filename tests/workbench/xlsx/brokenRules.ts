import { strFromU8, unzipSync } from "fflate";
import { areaOf, cellReference } from "../../../src/workbench/xlsx/cellReference";
import { futureFunctions } from "../../../src/workbench/xlsx/formula/futureFunctions";
import { childAt, parseXml, type XmlElement } from "../../../src/workbench/xlsx/parts/parseXml";

/** The order of a worksheet's elements (ECMA-376 part 1, 18.3.1.99): Excel refuses a file that breaks it. */
const sheetOrder =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing tableParts extLst".split(
    " ",
  );

/** What Excel would refuse or repair in an .xlsx file: one sentence for each rule that is broken, none for a sound file. */
export function brokenRules(bytes: Uint8Array): string[] {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const part = (name: string) => parseXml(files[name] ?? "");
  const broken: string[] = [];
  const demand = (holds: boolean, sentence: string) => void (holds || broken.push(sentence));
  const related = (name: string) => {
    const slash = name.lastIndexOf("/");
    const rels = part(`${name.slice(0, slash)}/_rels/${name.slice(slash + 1)}.rels`).children;
    const path = (target: string) => new URL(target, `file:///${name}`).pathname.slice(1);
    return new Map(rels.map(({ attributes }) => [attributes["Id"] ?? "", path(attributes["Target"] ?? "")]));
  };

  const types = part("[Content_Types].xml").children;
  const overrides = types.filter(({ name }) => name === "Override").map(({ attributes }) => attributes["PartName"]);
  demand(unique(overrides), "a part has two content types");
  for (const name of overrides) demand(files[name?.slice(1) ?? ""] !== undefined, `${name} has a type but is missing`);

  const texts = childrenOf(part("xl/sharedStrings.xml")).map((item) => childAt(item, "t")?.text ?? "");
  demand(
    texts.every((text) => text.length <= 32_767),
    "a text is longer than a cell holds",
  );
  const styles = part("xl/styles.xml");
  const formats = childrenOf(childAt(styles, "cellXfs")).length;
  const differential = childrenOf(childAt(styles, "dxfs")).length;

  const workbook = part("xl/workbook.xml");
  const sheetNames = childrenOf(childAt(workbook, "sheets")).map(({ attributes }) => attributes["name"] ?? "");
  demand(unique(sheetNames.map(lower)), "two sheets have one name");
  for (const name of sheetNames) demand(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name), `sheet name ${name}`);
  const names = childrenOf(childAt(workbook, "definedNames"));
  demand(unique(names.map(({ attributes }) => `${lower(attributes["name"])}!${attributes["localSheetId"]}`)), "names");
  for (const { attributes, text } of names) {
    const name = attributes["name"] ?? "";
    demand(/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name), `${name} is no name`);
    demand(!/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name), `${name} is an address`);
    checkFormula(text, `name ${name}`, demand);
  }

  const tables: XmlElement[] = [];
  const drawings: string[] = [];
  const partOfSheet = related("xl/workbook.xml");
  for (const { attributes } of childrenOf(childAt(workbook, "sheets"))) {
    const name = partOfSheet.get(attributes["id"] ?? "") ?? "";
    const sheet = part(name);
    const rels = related(name);
    const where = attributes["name"] ?? "";
    const positions = sheet.children.map((child) => sheetOrder.indexOf(child.name));
    demand(rises(positions, true) && !positions.includes(-1), `${where}: order of elements`);
    const cells = new Map<string, XmlElement>();
    const rows = childrenOf(childAt(sheet, "sheetData"));
    demand(rises(rows.map((row) => Number(row.attributes["r"]))), `${where}: order of rows`);
    const covered = new Set<string>();
    for (const row of rows) {
      demand(rises(row.children.map((cell) => areaOf(cell.attributes["r"] ?? "")?.column ?? -1)), `${where}: cells`);
      for (const cell of row.children) {
        const at = `${where}!${cell.attributes["r"]}`;
        cells.set(cell.attributes["r"] ?? "", cell);
        demand(Number(cell.attributes["s"] ?? 0) < formats, `${at}: style`);
        const value = childAt(cell, "v")?.text;
        if (cell.attributes["t"] === "s") demand(texts[Number(value)] !== undefined, `${at}: shared text`);
        if (cell.attributes["t"] === undefined && value !== undefined)
          demand(Number.isFinite(Number(value)), `${at}: number`);
        const formula = childAt(cell, "f");
        if (!formula) continue;
        checkFormula(formula.text, at, demand);
        const isArray = formula.attributes["t"] === "array";
        demand(isArray === (cell.attributes["cm"] !== undefined), `${at}: a dynamic array has its mark`);
        for (const reference of isArray ? cellsOf(formula.attributes["ref"] ?? "") : []) {
          demand(!covered.has(reference), `${at}: spills into ${reference}`);
          covered.add(reference);
        }
      }
    }
    for (const { attributes: column } of childrenOf(childAt(sheet, "cols")))
      demand(Number(column["width"] ?? 0) <= 255, `${where}: a column is wider than 255`);
    const validations = childAt(sheet, "dataValidations");
    demand(Number(validations?.attributes["count"] ?? 0) === childrenOf(validations).length, `${where}: validations`);
    for (const rule of childrenOf(validations)) {
      const { promptTitle = "", errorTitle = "", prompt = "", error = "" } = rule.attributes;
      demand(promptTitle.length <= 32 && errorTitle.length <= 32, `${where}: title of a rule`);
      demand(prompt.length <= 255 && error.length <= 255, `${where}: text of a rule`);
      for (const { text } of rule.children) {
        demand(text.length <= 255, `${where}: choices of a rule`);
        demand(!/\[|#|^\d{4}-\d/.test(text), `${where}: ${text} in a rule`);
      }
    }
    for (const format of sheet.children.filter((child) => child.name === "conditionalFormatting"))
      for (const rule of format.children)
        demand(Number(rule.attributes["dxfId"] ?? -1) < differential, `${where}: look of a rule`);
    for (const { attributes: link } of childrenOf(childAt(sheet, "tableParts"))) {
      const table = part(rels.get(link["id"] ?? "") ?? "");
      tables.push(table);
      checkTable(table, cells, texts, demand);
      for (const reference of cellsOf(table.attributes["ref"] ?? ""))
        demand(!covered.has(reference), `${where}!${reference}: a spill in a table`);
    }
    const drawing = childAt(sheet, "drawing");
    if (drawing) drawings.push(rels.get(drawing.attributes["id"] ?? "") ?? "");
  }
  demand(unique(tables.map((table) => table.attributes["id"])), "two tables have one id");
  const taken = [...tables.map((table) => table.attributes["displayName"]), ...names.map((n) => n.attributes["name"])];
  demand(unique(taken.filter((name) => !name?.startsWith("_xlnm.")).map(lower)), "a table is named as something else");

  for (const name of drawings) {
    const anchors = part(name).children;
    const ids = anchors.map((anchor) => childAt(anchor, "graphicFrame/nvGraphicFramePr/cNvPr")?.attributes["id"]);
    demand(anchors.length > 0 && unique(ids), `${name}: ids`);
    const charts = [...related(name).values()];
    demand(charts.length === anchors.length, `${name}: a chart for each place`);
    for (const chart of charts) checkChart(part(chart), chart, demand);
  }
  return broken;
}

type Demand = (holds: boolean, sentence: string) => void;

/** Functions younger than the file format carry a prefix; custom ones and structured references have forms of their own. */
function checkFormula(formula: string, where: string, demand: Demand): void {
  const bare = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'/g, "''");
  demand(formula !== "" && !formula.startsWith("=") && formula.length <= 8192, `${where}: ${formula.slice(0, 40)}`);
  demand(!/\bAOP\./i.test(bare) && !/[A-Z]\d+#/i.test(bare) && !/\[@/.test(bare), `${where}: as typed, not as stored`);
  for (const [, called = ""] of bare.matchAll(/(?<![\w.])([A-Za-z][\w.]*)\(/g))
    demand(!futureFunctions.has(called.toUpperCase()), `${where}: ${called} without its prefix`);
}

function checkTable(
  table: XmlElement,
  cells: ReadonlyMap<string, XmlElement>,
  texts: readonly string[],
  demand: Demand,
) {
  const name = table.attributes["displayName"] ?? "";
  const area = areaOf(table.attributes["ref"] ?? "");
  const columns = childrenOf(childAt(table, "tableColumns")).map(({ attributes }) => attributes["name"] ?? "");
  demand(area !== null && area.rows > 1 && area.columns === columns.length, `table ${name}: its area`);
  demand(unique(columns.map(lower)), `table ${name}: two columns have one name`);
  columns.forEach((column, index) => {
    const cell = cells.get(cellReference(area?.row ?? 0, (area?.column ?? 0) + index));
    const heading = cell?.attributes["t"] === "s" ? texts[Number(childAt(cell, "v")?.text)] : undefined;
    demand(heading === column, `table ${name}: the heading of ${column} is not its name as text`);
  });
}

/** The order of a chart's elements (ECMA-376 part 1, 21.2.2), and that its axes are there and cross each other. */
function checkChart(space: XmlElement, where: string, demand: Demand): void {
  const chart = childAt(space, "chart");
  const inOrder = (element: XmlElement | undefined, order: string) => {
    const positions = childrenOf(element).map((child) => order.split(" ").indexOf(child.name));
    demand(rises(positions, true) && !positions.includes(-1), `${where}: order in ${element?.name}`);
  };
  inOrder(space, "date1904 lang roundedCorners style chart spPr txPr externalData printSettings");
  inOrder(chart, "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs");
  const plot = childrenOf(childAt(chart, "plotArea"));
  const axes = plot.filter(({ name }) => name.endsWith("Ax"));
  const idOf = (axis: XmlElement) => childAt(axis, "axId")?.attributes["val"];
  for (const axis of axes) {
    inOrder(
      axis,
      "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl crossBetween majorUnit",
    );
    const crossed = childAt(axis, "crossAx")?.attributes["val"];
    demand(
      axes.some((other) => other !== axis && idOf(other) === crossed),
      `${where}: axes`,
    );
  }
  const groups = plot.filter(({ name }) => name.endsWith("Chart"));
  demand(groups.length > 0, `${where}: nothing drawn`);
  for (const group of groups) {
    inOrder(
      group,
      "barDir grouping varyColors ser dLbls gapWidth overlap firstSliceAng holeSize marker smooth scatterStyle axId",
    );
    for (const { attributes } of group.children.filter(({ name }) => name === "axId"))
      demand(
        axes.some((axis) => idOf(axis) === attributes["val"]),
        `${where}: an axis is missing`,
      );
  }
  const series = groups.flatMap((group) => group.children.filter(({ name }) => name === "ser"));
  demand(unique(series.map((each) => childAt(each, "idx")?.attributes["val"])), `${where}: series`);
  for (const each of series)
    inOrder(each, "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val xVal yVal smooth");
}

const childrenOf = (element: XmlElement | undefined): readonly XmlElement[] => element?.children ?? [];
const lower = (text: string | undefined) => (text ?? "").toLowerCase();
const unique = (values: readonly unknown[]) => new Set(values).size === values.length;
const rises = (values: readonly number[], orEqual = false) =>
  values.every(
    (value, index) => index === 0 || value > (values[index - 1] ?? 0) || (orEqual && value === values[index - 1]),
  );

function cellsOf(reference: string): string[] {
  const area = areaOf(reference);
  if (!area) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    cellReference(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}
