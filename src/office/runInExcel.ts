/**
 * Runs one action of the user against the workbook: the only place that opens a request context. What Excel refuses
 * comes out as it is; `problemText` words it.
 */
export function runInExcel<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(action);
}
