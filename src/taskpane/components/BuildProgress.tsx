import { Field, ProgressBar } from "@fluentui/react-components";
import { message } from "../../messages/message";
import type { ProgressReport } from "../../office/ProgressReport";

/** The named step of a build and how far it is. */
export function BuildProgress({ report }: { report: ProgressReport }) {
  const text = message("taskpane.progress", { step: report.step, number: report.done + 1, total: report.total });
  return (
    <Field validationMessage={text} validationState="none" label={message("taskpane.progress.label")}>
      <ProgressBar value={report.total === 0 ? 0 : report.done / report.total} />
    </Field>
  );
}
