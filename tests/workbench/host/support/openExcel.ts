import { createWorkbook } from "../../../../src/workbench/host/model/createWorkbook";
import { openAddin, type OpenAddinOptions, type OpenedAddin } from "../../../../src/workbench/node/openAddin";
import type { WorkbookModel } from "../../../../src/workbench/host/model/WorkbookModel";

export interface OpenExcel extends OpenedAddin {
  readonly model: WorkbookModel;
  /** Excel.run of the real office.js. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The workbook has calculated everything, custom functions included. */
  settled(): Promise<void>;
}

/** The real office.js in a jsdom window on a new workbook with one empty sheet. */
export async function openExcel(options: Partial<OpenAddinOptions> = {}): Promise<OpenExcel> {
  const model = createWorkbook();
  const addin = openAddin({ ...options, model });
  await addin.ready();
  return {
    ...addin,
    model,
    run: (batch) => addin.window.Excel.run(batch),
    settled: () => model.calculation.settled(),
    close: () => {
      addin.close();
      model.dispose();
    },
  };
}

/** After a test: nothing that the host does not serve was used, and the host itself did not fail. */
export function expectServed({ host }: OpenedAddin): void {
  expect(host.unserved).toEqual([]);
  expect(host.interpreter.lastInternalError).toBeUndefined();
}
