import { ICommandService, type Univer } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import type { SheetModel } from "../../host/model/SheetModel";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import { validationForGrid } from "./validationForGrid";

/**
 * Gives the active sheet's validations to the grid, so that lists drop down and wrong entries are told while typing. The answer forgets what the grid
 * was given: it has a new workbook.
 */
export function showValidations(univer: Univer, unitId: () => string, workbook: WorkbookModel): () => void {
  const commands = univer.__getInjector().get(ICommandService);
  /** By sheet: what the grid has, by the text of its rule. */
  const given = new Map<string, Map<string, string>>();
  let next = 1;
  const refresh = (): void => {
    const sheet = workbook.sheets.active;
    const subUnitId = sheet.id;
    const has = given.get(subUnitId) ?? new Map<string, string>();
    given.set(subUnitId, has);
    const wanted = new Map(
      sheet.validations.all().flatMap((validation) => {
        const choices = choicesOf(validation.rule, workbook, sheet);
        const rule = validationForGrid(validation, "", choices);
        return rule ? [[JSON.stringify(rule), rule] as const] : [];
      }),
    );
    for (const [text, ruleId] of has) {
      if (wanted.has(text)) continue;
      commands.syncExecuteCommand(RemoveDataValidationMutation.id, {
        unitId: unitId(),
        subUnitId,
        ruleId: [ruleId],
        source: "patched",
      });
      has.delete(text);
    }
    for (const [text, rule] of wanted) {
      if (has.has(text)) continue;
      const uid = `validation-${next++}`;
      commands.syncExecuteCommand(AddDataValidationMutation.id, {
        unitId: unitId(),
        subUnitId,
        rule: { ...rule, uid },
        source: "patched",
      });
      has.set(text, uid);
    }
  };
  let planned = 0;
  const plan = (): void => {
    planned ||= requestAnimationFrame(() => {
      planned = 0;
      refresh();
    });
  };
  for (const name of ["calculated", "cellsChanged", "formatChanged", "sheetActivated", "namesChanged"] as const) {
    workbook.events.on(name, plan);
  }
  workbook.events.on("sheetDeleted", ({ sheetId }) => void given.delete(sheetId));
  plan();
  return () => given.clear();
}

type Rule = ReturnType<SheetModel["validations"]["all"]>[number]["rule"];

function choicesOf(rule: Rule, workbook: WorkbookModel, sheet: SheetModel): readonly string[] {
  if (rule.kind !== "list") return [];
  if (typeof rule.source !== "string") return rule.source;
  if (!rule.source.startsWith("=")) return rule.source.split(",").map((choice) => choice.trim());
  const area = workbook.resolve(rule.source, sheet.id);
  const texts = area ? (workbook.sheets.byId(area.sheetId)?.cells.texts(area).flat() ?? []) : [];
  return texts.filter((text) => text !== "");
}
