import type { WorkbookSnapshot } from "../../host/model/WorkbookSnapshot";

/** Writes the workbook as an .xlsx file and hands it to the browser's downloads. */
export async function saveFile(name: string, snapshot: WorkbookSnapshot): Promise<void> {
  const { writeXlsx } = await import("../../xlsx/writeXlsx");
  const bytes = await writeXlsx(snapshot);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.xlsx`;
  link.click();
  // The download has begun once the click's task is over; the address may not vanish before.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
