/** Uses the API in every way that the gate must see. */
export async function useTheApi(context: Excel.RequestContext): Promise<string[]> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange("A1");
  range.load("address, format/fill/color");
  range.set({ format: { font: { bold: true } } });
  const { names, tables } = context.workbook;
  names.load("items/name");
  tables.load({ name: true });
  sheet.onChanged.add(async () => undefined);
  await context.sync();
  return names.items.map(({ name }) => name);
}
