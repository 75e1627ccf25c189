import type { MadeSheet } from "./PlanManifest";

/** What to remove from a workbook. */
export interface Made {
  readonly sheets: readonly MadeSheet[];
  readonly names: readonly string[];
  readonly styles: readonly string[];
}

/** What was found and removed. */
export interface Removed {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly styles: readonly string[];
}

/**
 * Deletes exactly the sheets (known by Excel's id, so a sheet of the user's that bears the name is safe), names and
 * styles that were made, in one batch. A sheet whose id is not known is deleted only while it is empty.
 */
export async function removeMade(context: Excel.RequestContext, made: Made): Promise<Removed> {
  const { worksheets, names, styles } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name");
  styles.load("items/name");
  await context.sync();
  const nameless = worksheets.items.filter((sheet) =>
    made.sheets.some((each) => each.id === null && each.name === sheet.name),
  );
  const contents = nameless.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  if (contents.length > 0) await context.sync();
  const emptyIds = new Set(nameless.filter((_, index) => contents[index]?.isNullObject).map((sheet) => sheet.id));
  const ours = worksheets.items.filter(
    (sheet) => emptyIds.has(sheet.id) || made.sheets.some((each) => each.id === sheet.id),
  );
  const doomedNames = names.items.map((item) => item.name).filter((name) => made.names.includes(name));
  const doomedStyles = styles.items.map((item) => item.name).filter((name) => made.styles.includes(name));
  const sheetNames = ours.map((sheet) => sheet.name);

  context.application.suspendApiCalculationUntilNextSync();
  const othersVisible = worksheets.items.some((sheet) => !ours.includes(sheet) && sheet.visibility === "Visible");
  // Excel keeps at least one visible sheet.
  if (!othersVisible && ours.length > 0) worksheets.add();
  for (const sheet of ours) {
    if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
    sheet.delete();
  }
  for (const name of doomedNames) names.getItem(name).delete();
  for (const name of doomedStyles) styles.getItem(name).delete();
  await context.sync();
  return { sheets: sheetNames, names: doomedNames, styles: doomedStyles };
}
