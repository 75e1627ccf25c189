import { runInExcel } from "../runInExcel";

/** Calculates the whole workbook again, AOP functions included. */
export function calculate(): Promise<void> {
  return runInExcel(async (context) => {
    context.application.calculate("Full");
    await context.sync();
  });
}
