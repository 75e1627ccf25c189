import { useCallback, useEffect, useState } from "react";
import { wantedPage, type PanePage } from "../../office/host/showPane";

/** The page shown: the one that the ribbon last asked for, then those that the user opens. `visit` rises with every opening. */
export function usePage(): { page: PanePage; visit: number; openPage: (page: PanePage) => void } {
  const [{ page, visit }, setState] = useState(() => ({ page: wantedPage(), visit: 0 }));
  const openPage = useCallback((next: PanePage) => setState((now) => ({ page: next, visit: now.visit + 1 })), []);
  useEffect(() => {
    const hear = (event: Event): void => openPage((event as CustomEvent<PanePage>).detail);
    window.addEventListener("aop:page", hear);
    return () => window.removeEventListener("aop:page", hear);
  }, [openPage]);
  return { page, visit, openPage };
}
