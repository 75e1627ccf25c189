import type { ReactElement } from "react";
import type { WorkbenchView } from "../session/WorkbenchView";

/** What the pane shows where the add-in cannot be loaded, and the way out: some browsers want each address accepted by itself. */
export function PaneProblem({
  problem,
  onRetry,
}: {
  problem: NonNullable<WorkbenchView["addinProblem"]>;
  onRetry: () => void;
}): ReactElement {
  return (
    <div className="pane-problem" role="alert">
      <p>{problem.sentence}</p>
      {problem.address && (
        <ol>
          <li>
            Open{" "}
            <a href={`${problem.address}/taskpane.html`} target="_blank" rel="noreferrer">
              {problem.address}
            </a>{" "}
            in a new tab and accept its certificate, as you did for this page.
          </li>
          <li>Come back here and try again.</li>
        </ol>
      )}
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
