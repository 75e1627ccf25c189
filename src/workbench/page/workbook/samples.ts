import type { OpenedWorkbook } from "./OpenedWorkbook";
import { workbookFromCsv } from "./workbookFromCsv";

/** A workbook of the sample data menu. */
export interface Sample {
  readonly label: string;
  readonly hint: string;
  readonly load: () => Promise<OpenedWorkbook>;
}

export const superstoreSample: Sample = {
  label: "Superstore sales",
  hint: "9,994 order lines of an office supplier, 2014 to 2017",
  load: async () => workbookFromCsv("Superstore sales", "Orders", await text("data/superstore/superstore.csv")),
};

/** The sample company: one sheet for each table that assets/sample/index.json names. */
export const companySample: Sample = {
  label: "Sample company",
  hint: "A made-up manufacturer with items, bills of material, routings, suppliers and lanes",
  load: async () => {
    const { name, tables } = JSON.parse(await text("data/sample/index.json")) as {
      name: string;
      tables: readonly { readonly sheet: string; readonly file: string }[];
    };
    const opened = await Promise.all(
      tables.map(async ({ sheet, file }) => workbookFromCsv(name, sheet, await text(`data/sample/${file}`))),
    );
    const sheets = opened.flatMap(({ snapshot }, index) =>
      snapshot.sheets.map((sheet) => ({ ...sheet, id: `sample-${index + 1}` })),
    );
    return {
      name,
      snapshot: { sheets, names: [], settings: {}, ...(sheets[0] ? { activeSheet: sheets[0].name } : {}) },
    };
  },
};

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The sample data ${address} is not there (${response.status}).`);
  return response.text();
}
