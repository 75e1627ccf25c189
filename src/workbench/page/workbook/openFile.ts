import { workbookFromCsv } from "./workbookFromCsv";
import type { OpenedWorkbook } from "./OpenedWorkbook";

/**
 * Reads a file that the user chose: an Excel workbook (.xlsx, .xlsm without its macros) or a delimited text.
 * @throws Error with a sentence in the user's words
 */
export async function openFile(file: File): Promise<OpenedWorkbook> {
  const base = file.name.replace(/\.[^.]+$/, "");
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? "";
  if (["csv", "tsv", "txt"].includes(extension)) return workbookFromCsv(base, base, await decodedText(file));
  if (extension === "xls") {
    throw new Error(
      `${file.name} is in Excel's format of before 2007. Save it in Excel as .xlsx or CSV, then open that.`,
    );
  }
  if (!["xlsx", "xlsm"].includes(extension)) {
    throw new Error(`${file.name} is not a file the workbench can open. It opens .xlsx, .xlsm, .csv, .tsv and .txt.`);
  }
  const { readXlsx } = await import("../../xlsx/readXlsx");
  try {
    return { name: base, snapshot: await readXlsx(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    throw new Error(
      `${file.name} cannot be read as an Excel workbook: ${error instanceof Error ? error.message : error}`,
      {
        cause: error,
      },
    );
  }
}

/** UTF-8 where the bytes are that, else Windows' western code page, in which older systems export. */
async function decodedText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
