import { Field, ProgressBar } from "@fluentui/react-components";
import { message } from "../../messages/message";
import type { ProgressReport } from "../../office/ProgressReport";

interface BuildProgressProps {
  readonly report: ProgressReport;
  /** What is being done; if left out, the plan is made. */
  readonly label?: string;
}

/** The named step of a build and how far it is; before the number of steps is known, only the step. */
export function BuildProgress({
  report: { step, done, total },
  label = message("taskpane.progress.label"),
}: BuildProgressProps) {
  const text = total === 0 ? step : message("taskpane.progress", { step, number: done + 1, total });
  return (
    <Field validationMessage={text} validationState="none" label={label}>
      <ProgressBar {...(total === 0 ? {} : { value: done / total })} />
    </Field>
  );
}
