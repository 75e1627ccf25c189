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
        const choices = choicesOf(validation, workbook, sheet);
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

type Validation = ReturnType<SheetModel["validations"]["all"]>[number];

/** What the list of a cell offers. Where other entries are taken too, those that stand there are among them: the grid would mark them as wrong. */
function choicesOf(
  { area, rule, showAlert }: Validation,
  workbook: WorkbookModel,
  sheet: SheetModel,
): readonly string[] {
  if (rule.kind !== "list") return [];
  const offered = sourceOf(rule.source, workbook, sheet);
  if (showAlert !== false) return offered;
  const entered = sheet.cells.texts(area).flat();
  return [...new Set([...offered, ...entered.filter((text) => text !== "")])];
}

function sourceOf(source: string | readonly string[], workbook: WorkbookModel, sheet: SheetModel): readonly string[] {
  if (typeof source !== "string") return source;
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const area = workbook.resolve(source, sheet.id);
  const texts = area ? (workbook.sheets.byId(area.sheetId)?.cells.texts(area).flat() ?? []) : [];
  return texts.filter((text) => text !== "");
}
