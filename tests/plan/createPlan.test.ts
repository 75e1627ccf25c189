import { createPlan } from "../../src/plan/createPlan";
import { planTemplates } from "../../src/plan/planTemplates";
import { overlappingAreas } from "../support/overlappingAreas";
import { planChoicesSample, planSample } from "../support/planSample";

const plans = {
  "with components and routings": createPlan(planSample(), planChoicesSample),
  "of a trader": createPlan(planSample({ bom: [], routings: [], resources: [] }), planChoicesSample),
  "of demand alone": createPlan(planSample(), { ...planChoicesSample, template: "demand" }),
  "without dashboard": createPlan(planSample(), { ...planChoicesSample, sheets: ["kpis"] }),
  "with stock by site, not projected": createPlan(planSample(), {
    ...planChoicesSample,
    sheets: ["demandByChannel", "stockBySite"],
  }),
  "by 4-4-5": createPlan(planSample(), { ...planChoicesSample, pattern: "445", fiscalYearStart: 46026 }),
};

/** Every name a formula may use: defined names, tables with their columns. */
function vocabulary(plan: (typeof plans)["of a trader"]) {
  const names = new Set(plan.names.map((name) => name.name));
  const tables = new Map<string, Set<string>>();
  for (const block of plan.sheets.flatMap((sheet) => sheet.blocks)) {
    if (block.kind === "table") tables.set(block.name, new Set(block.columns.map((column) => column.name)));
    else if (block.name) names.add(block.name);
  }
  return { names, tables };
}

function formulasOf(plan: (typeof plans)["of a trader"]): string[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => {
      if (block.kind === "grid") return [block.formula];
      if (block.kind === "table") return [];
      return block.values.flat().filter((value): value is string => typeof value === "string" && value.startsWith("="));
    }),
  );
}

describe.each(Object.entries(plans))("a plan %s", (_, plan) => {
  test("uses only names, tables and columns that it defines", () => {
    const { names, tables } = vocabulary(plan);
    const unknown: string[] = [];
    for (const formula of formulasOf(plan)) {
      const bare = formula.replaceAll(/"[^"]*"/g, '""').replaceAll(/'[^']*'!/g, "");
      for (const [, table = "", columns = ""] of bare.matchAll(
        /([A-Za-z_]\w*)(\[\[[^\]]*\]:\[[^\]]*\]\]|\[[^\]]*\])/g,
      )) {
        for (const column of columns.replaceAll(/[[\]]/g, "").split(":")) {
          if (!tables.get(table)?.has(column)) unknown.push(`${table}[${column}] in ${formula}`);
        }
      }
      const outside = bare.replaceAll(/[A-Za-z_]\w*\[(\[[^\]]*\]:\[[^\]]*\]|[^\]]*)\]/g, "0");
      for (const [word = ""] of outside.matchAll(/\$?[A-Za-z_][\w.]*(?![\w.(!])/g)) {
        if (/^\$?[A-Z]{1,3}\$?\d*$/.test(word) || names.has(word)) continue;
        unknown.push(`${word} in ${formula}`);
      }
    }
    expect(unknown).toEqual([]);
  });

  test("defines each name once, and no table bears the name of a sheet", () => {
    const all = plan.sheets.flatMap((sheet) =>
      sheet.blocks.flatMap((block) => ("name" in block && block.name ? [block.name.toLowerCase()] : [])),
    );
    all.push(...plan.names.map((name) => name.name.toLowerCase()));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
    const tabs = plan.sheets.map((sheet) => sheet.name.toLowerCase());
    expect(all.filter((name) => tabs.includes(name))).toEqual([]);
  });

  test("lets no block stand on another, nor below a table or a grid that may grow", () => {
    expect(plan.sheets.flatMap((sheet) => overlappingAreas(sheet))).toEqual([]);
  });

  test("has a purpose on every sheet", () => {
    expect(plan.sheets.filter((sheet) => sheet.purpose === "")).toEqual([]);
  });
});

test("the Essential plan has sixteen charts, the demand plan those of demand", () => {
  const charts = (plan: (typeof plans)["of a trader"]) => plan.sheets.flatMap((sheet) => sheet.charts).length;
  expect(charts(plans["with components and routings"])).toBe(16);
  expect(charts(plans["of demand alone"])).toBe(6);
  // The bridges between scenarios and to the actual, and revenue and contribution, stand on sheets that every plan with a P&L has.
  expect(charts(plans["without dashboard"])).toBe(3);
});

test("a demand plan has no sheet of supply, cost or logistics", () => {
  const keys = plans["of demand alone"].sheets.map((sheet) => sheet.key);
  expect(keys).toEqual(["about", ...planTemplates.demand]);
});

test("demand by channel has a sheet only where the history names more than one, and can be left out", () => {
  const keys = (plan: (typeof plans)["of a trader"]) => plan.sheets.map((sheet) => sheet.key);
  const oneRegion = planSample().history.map((line) => ({ ...line, region: "North" }));
  expect(keys(plans["of a trader"])).toContain("demandByChannel");
  expect(keys(plans["without dashboard"])).not.toContain("demandByChannel");
  expect(keys(createPlan(planSample({ history: oneRegion }), planChoicesSample))).not.toContain("demandByChannel");
});

test("a sheet name that is taken gets a number, and the formulas follow", () => {
  const plan = createPlan(planSample(), planChoicesSample, ["items", "Checks"]);
  const names = plan.sheets.map((sheet) => sheet.name);
  expect(names).toContain("Items 2");
  expect(names).toContain("Checks 2");
  expect(names).not.toContain("Items");
});

test("an item without sales is left out, and the plan says so", () => {
  const plan = createPlan(planSample(), planChoicesSample);
  const items = plan.sheets.find((sheet) => sheet.key === "items")?.blocks.find((block) => block.kind === "table");
  expect(items?.rows.map((row) => row[0])).toEqual(["A-1", "C-3", "B-2"]);
  expect(JSON.stringify(plan.sheets[0])).toContain("1 items of your item table have no sales");
});

test("stock by site and its sites need the demand by channel; an inventory plan has the sheets of stock and none of cost", () => {
  const keys = (choices: Partial<Parameters<typeof createPlan>[1]>) =>
    createPlan(planSample(), { ...planChoicesSample, ...choices }).sheets.map((sheet) => sheet.key);
  expect(keys({})).toEqual(expect.arrayContaining(["sites", "stockBySite", "siteProjection"]));
  expect(keys({ sheets: ["stockBySite", "kpis"] })).not.toContain("stockBySite");
  expect(keys({ sheets: ["demandByChannel", "kpis"] })).not.toContain("sites");
  expect(keys({ sheets: ["demandByChannel", "siteProjection"] })).not.toContain("siteProjection");
  expect(keys({ sheets: ["demandByChannel", "stockBySite"] })).not.toContain("siteProjection");
  const inventory = keys({ template: "inventory" });
  expect(inventory).toEqual(
    expect.arrayContaining(["inventoryPolicy", "supplyPlan", "serviceAndStock", "excessStock"]),
  );
  expect(inventory).not.toContain("costBudget");
});

test("a channel is served from the location of stock that bears its name, else from the one site; the plan says what it took", () => {
  const stock = [
    { sku: "A-1", location: "NORTH", units: 30 },
    { sku: "A-1", location: "Yard", units: 5 },
    { sku: "A-1", location: null, units: 2 },
    { sku: "WOOD", location: "Shed", units: 9 },
  ];
  const plan = createPlan(planSample({ stock }), planChoicesSample);
  const tables = new Map(
    plan.sheets
      .flatMap((sheet) => sheet.blocks)
      .flatMap((block) => (block.kind === "table" ? [[block.name, block.rows]] : [])),
  );
  expect(tables.get("SiteList")?.map(([channel, site]) => [channel, site])).toEqual([
    ["North", "NORTH"],
    ["South", "Main"],
  ]);
  // A component is at no site, and what has no location is spread without a row.
  expect(tables.get("SiteStock")).toEqual([
    ["A-1", "NORTH", 30],
    ["A-1", "Yard", 5],
  ]);
  const said = (of: typeof plan) => JSON.stringify(of.sheets[0]).match(/Sites: [^"]*/g);
  expect(said(plan)).toEqual([
    expect.stringMatching(/^Sites: 1 of 2 channels .* the others from Main\.$/),
    expect.stringMatching(/^Sites: stock lies at 1 locations .* such as Yard\./),
  ]);
  expect(said(createPlan(planSample({ stock: stock.slice(1) }), planChoicesSample))).toEqual([
    expect.stringMatching(/^Sites: all channels are served from Main, with the stock of all 1 locations\./),
  ]);
  expect(said(plans["of a trader"])).toEqual([expect.stringMatching(/^Sites: your tables do not say where/)]);
  expect(said(plans["of demand alone"])).toBeNull();
});

test("demand is forecast by the working day from the start where periods differ in weeks and sales are dated by the day", () => {
  const sku = planSample().history[0]?.sku ?? "";
  const dated = (everyDays: number) =>
    Array.from({ length: Math.floor(730 / everyDays) }, (_, index) => ({
      ...{ date: 46023 - 730 + index * everyDays, sku, units: 5 },
      ...{ region: null, revenue: null },
    }));
  const begins = (pattern: "month" | "445" | "454" | "544" | "13x4" | "week", everyDays: number) => {
    const data = planSample({ history: dated(everyDays) });
    const plan = createPlan(data, { ...planChoicesSample, pattern, fiscalYearStart: 46023 });
    const blocks = plan.sheets.flatMap((sheet) => sheet.blocks);
    const setup = blocks.find((block) => block.kind === "table" && block.name === "Setup");
    return setup?.kind === "table"
      ? setup.rows.find(([setting]) => setting === "Sales follow working days")?.[1]
      : null;
  };
  const patterns = ["month", "445", "454", "544", "13x4", "week"] as const;
  expect(patterns.map((pattern) => begins(pattern, 1))).toEqual(["no", "yes", "yes", "yes", "yes", "no"]);
  // Dated once a month a figure falls into its period whole, whatever the period's weeks.
  expect(begins("445", 30.4375)).toBe("no");
});
