import { planStyles, type StyleLook } from "./planStyles";

/** Makes the named cell styles with the next batch. Those that exist already belong to the user and stay as they are. */
export function createStyles(context: Excel.RequestContext, names: readonly string[]): void {
  for (const look of Object.values(planStyles)) if (names.includes(look.name)) createStyle(context, look);
}

function createStyle(context: Excel.RequestContext, look: StyleLook): void {
  context.workbook.styles.add(look.name);
  const style = context.workbook.styles.getItem(look.name);
  // A style that carried a number format would undo the formats of the cells that it is given to.
  style.includeNumber = false;
  style.includeProtection = false;
  if (look.color !== undefined) style.font.color = look.color;
  if (look.bold) style.font.bold = true;
  if (look.italic) style.font.italic = true;
  if (look.size !== undefined) style.font.size = look.size;
  if (look.fill !== undefined) style.fill.color = look.fill;
  if (look.align !== undefined) style.horizontalAlignment = look.align;
  if (look.wrap) style.wrapText = true;
  if (look.border === undefined) return;
  const border = style.borders.getItem(look.border.edge);
  border.style = "Continuous";
  border.color = look.border.color;
}
