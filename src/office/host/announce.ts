import type { PlanSummary } from "../PlanSummary";
import type { ProgressReport } from "../ProgressReport";

/** News for the pane (and for tests) from a ribbon command. */
export type Notice =
  | ({ readonly kind: "progress" } & ProgressReport)
  | { readonly kind: "done"; readonly summary: PlanSummary }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "repaired"; readonly count: number };

/** Tells the window ("aop:progress", "aop:done", "aop:failed", "aop:repaired") and keeps the news for a pane that opens later. */
export function announce(notice: Notice): void {
  latest = notice;
  window.dispatchEvent(new CustomEvent<Notice>(`aop:${notice.kind}`, { detail: notice }));
}

/** Hears the latest news at once, then all that follows; gives the function that stops it. */
export function onNotice(listen: (notice: Notice) => void): () => void {
  const hear = (event: Event): void => listen((event as CustomEvent<Notice>).detail);
  for (const kind of kinds) window.addEventListener(`aop:${kind}`, hear);
  if (latest !== null) listen(latest);
  return () => {
    for (const kind of kinds) window.removeEventListener(`aop:${kind}`, hear);
  };
}

/** Forgets the latest news, once the user has put it away. */
export function forgetNotice(): void {
  latest = null;
}

let latest: Notice | null = null;
const kinds = ["progress", "done", "failed", "repaired"] as const;
