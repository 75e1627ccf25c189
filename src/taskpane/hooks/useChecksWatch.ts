import { useEffect } from "react";
import { watchChecks } from "../../office/read/watchChecks";

/** Custom functions answer one after the other, and each answer calculates the sheet again: the page reads when they have come to rest. */
const restMilliseconds = 400;

/** Calls `read` after calculations that reach the plan's checks, so that what the page says of them is never older than the workbook. */
export function useChecksWatch(isWatching: boolean, read: () => void): void {
  useEffect(() => {
    if (!isWatching) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    let hasEnded = false;
    const listen = (): void => {
      clearTimeout(timer);
      timer = setTimeout(read, restMilliseconds);
    };
    watchChecks(listen).then(
      (end) => {
        if (hasEnded) return end();
        stop = end;
        // What was calculated between the page's own reading and now.
        listen();
      },
      // An Excel without this event: the page is read when it opens, and on request.
      () => undefined,
    );
    return () => {
      hasEnded = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [isWatching, read]);
}
