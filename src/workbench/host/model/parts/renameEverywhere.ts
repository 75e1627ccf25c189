import type { Renaming } from "../structure/renameInFormula";
import { renameInFormula } from "../structure/renameInFormula";
import type { WorkbookCore } from "./WorkbookCore";

/** Rewrites formulas, names, rules and charts after a sheet, table or table column got another name; nothing needs calculating for that. */
export function renameEverywhere(core: WorkbookCore, renaming: Renaming): void {
  const { document } = core;
  for (const { sheetId, row, column, formula } of [...core.cells.formulas(core.calculator.graph.all())]) {
    const next = renameInFormula(formula, renaming, core.tables.at(sheetId, row, column)?.name);
    if (next !== formula) document.setCell(sheetId, row, column, { ...document.cell(sheetId, row, column), f: next });
  }
  core.names.rewrite((formula) => renameInFormula(formula, renaming));
  const change = (formula: string): string => (formula.startsWith("=") ? renameInFormula(formula, renaming) : formula);
  for (const [sheetId, state] of core.sheetStates) {
    state.validations = state.validations.map((validation) => {
      const { rule } = validation;
      if (rule.kind === "list")
        return typeof rule.source === "string"
          ? { ...validation, rule: { ...rule, source: change(rule.source) } }
          : validation;
      return rule.kind === "custom" ? { ...validation, rule: { ...rule, formula: change(rule.formula) } } : validation;
    });
    state.conditionalFormats = state.conditionalFormats.map((format) =>
      format.rule.kind === "formula"
        ? { ...format, rule: { ...format.rule, formula: change(format.rule.formula) } }
        : format,
    );
    if (state.charts.length === 0) continue;
    state.charts = state.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((one) => ({
        ...one,
        name: change(one.name),
        values: change(one.values),
        ...(one.categories === undefined ? {} : { categories: change(one.categories) }),
      })),
    }));
    core.events.emit("chartsChanged", { sheetId });
  }
  core.calculator.reread();
}
