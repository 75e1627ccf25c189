import { useCallback, useEffect, useState } from "react";
import { forgetNotice, onNotice, type Notice } from "../../office/host/announce";

/** The latest news of the ribbon's commands. */
export function useNotice(): { notice: Notice | null; dismiss: () => void } {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => onNotice(setNotice), []);
  const dismiss = useCallback(() => {
    forgetNotice();
    setNotice(null);
  }, []);
  return { notice, dismiss };
}
