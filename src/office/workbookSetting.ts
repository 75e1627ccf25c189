/** Keys under which the add-in keeps its state in the workbook. */
export type SettingKey = "aop.plan" | "aop.journal" | "aop.choices";

/** Reads a value kept in the workbook; null where there is none. */
export async function readSetting<T>(context: Excel.RequestContext, key: SettingKey): Promise<T | null> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? null : (JSON.parse(String(setting.value)) as T);
}

/** Puts a value into the workbook with the next batch. */
export function writeSetting(context: Excel.RequestContext, key: SettingKey, value: unknown): void {
  context.workbook.settings.add(key, JSON.stringify(value));
}

/** Removes a value with the next batch, whether or not it was there. */
export function removeSetting(context: Excel.RequestContext, key: SettingKey): void {
  // Deleting what is not there is an error in Excel: it is put there first.
  context.workbook.settings.add(key, "");
  context.workbook.settings.getItem(key).delete();
}
