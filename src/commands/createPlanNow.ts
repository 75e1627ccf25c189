import { announce } from "../office/host/announce";
import { showPane } from "../office/host/showPane";
import { orExplain } from "./orExplain";

/**
 * Quick plan: from the selected history and the tables of the workbook, with the choices last made or suggested. The
 * pane shows the progress; the window hears "aop:progress", then "aop:done" or "aop:failed".
 */
export const createPlanNow = orExplain(async () => {
  await showPane("home");
  const { createPlanFromWorkbook } = await import(/* webpackChunkName: "create" */ "../office/createPlanFromWorkbook");
  const summary = await createPlanFromWorkbook({ onProgress: (report) => announce({ kind: "progress", ...report }) });
  announce({ kind: "done", summary });
});
