import type { CellStyle, ConditionalFormatSnapshot } from "../model/WorkbookSnapshot";
import { HostError } from "../protocol/HostError";
import type { ConditionalFormatTarget } from "./Targets";

export type ConditionalRule = ConditionalFormatSnapshot["rule"];

/** What a conditional format is now. ItemNotFound once it was deleted. */
export function conditionalFormatOf({ sheet, id }: ConditionalFormatTarget): ConditionalFormatSnapshot {
  const format = sheet.conditionalFormats.all().find((each) => each.id === id);
  if (!format) throw new HostError("ItemNotFound", "ConditionalFormat");
  return format;
}

/** Its rule, when it is of the kind. */
export function ruleOf<Kind extends ConditionalRule["kind"]>(
  target: ConditionalFormatTarget,
  kind: Kind,
): Extract<ConditionalRule, { readonly kind: Kind }> {
  const { rule } = conditionalFormatOf(target);
  if (rule.kind !== kind) throw new HostError("InvalidOperation", "ConditionalFormat");
  return rule as Extract<ConditionalRule, { readonly kind: Kind }>;
}

export function changeRule(target: ConditionalFormatTarget, rule: ConditionalRule): void {
  const { area, style } = conditionalFormatOf(target);
  target.sheet.conditionalFormats.update(target.id, { area, rule, ...(style ? { style } : {}) });
}

export function changeStyle(target: ConditionalFormatTarget, change: CellStyle): void {
  const { area, rule, style } = conditionalFormatOf(target);
  target.sheet.conditionalFormats.update(target.id, { area, rule, style: { ...style, ...change } });
}
