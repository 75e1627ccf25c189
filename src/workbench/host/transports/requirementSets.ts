/** The newest set for which the npm build of office.js has proxies. */
const newestExcelApi = "1.15";

/**
 * What isSetSupported answers from. Versions are texts (1.10 is not 1.1). A host may announce an older ExcelApi, to
 * test how the add-in does without newer members, never a newer one than office.js can serve.
 */
export function requirementSets(excelApi: string = newestExcelApi): Readonly<Record<string, string>> {
  if (minor(excelApi) > minor(newestExcelApi)) {
    throw new RangeError(`This office.js serves ExcelApi ${newestExcelApi} at most, not ${excelApi}.`);
  }
  return {
    excelapi: excelApi,
    excelapionline: "1.1",
    customfunctionsruntime: "1.5",
    customfunctions: "1.9",
    sharedruntime: "1.2",
    ribbonapi: "1.2",
    dialogapi: "1.2",
    dialogorigin: "1.1",
    openbrowserwindowapi: "1.1",
    settings: "1.1",
    documentevents: "1.1",
    matrixcoercion: "1.1",
    tablecoercion: "1.1",
    textcoercion: "1.1",
    selection: "1.1",
    file: "1.1",
    compressedfile: "1.1",
    addincommands: "1.1",
    richapiruntime: "1.2",
    richapiruntimeflag: "1.2",
  };
}

const minor = (version: string): number => Number(version.split(".")[1] ?? 0);
