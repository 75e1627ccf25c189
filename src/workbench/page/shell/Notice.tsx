import { useEffect, type ReactElement } from "react";

/** A sentence over the page's foot: what went wrong stays until it is closed, everything else goes by itself. */
export function Notice({
  sentence,
  bad,
  onClose,
}: {
  sentence: string;
  bad: boolean;
  onClose: () => void;
}): ReactElement {
  useEffect(() => {
    if (bad) return undefined;
    const timer = setTimeout(onClose, 6000);
    return () => clearTimeout(timer);
  }, [bad, sentence, onClose]);
  return (
    <div className={bad ? "notice bad" : "notice"} role={bad ? "alert" : "status"}>
      <span>{sentence}</span>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
