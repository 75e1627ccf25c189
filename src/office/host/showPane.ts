/** The pages that a ribbon button can open. */
export type PanePage =
  | "home"
  | "newPlan"
  | "data"
  | "forecast"
  | "inventory"
  | "balance"
  | "logistics"
  | "year"
  | "scenarios"
  | "checks"
  | "finder"
  | "remove"
  | "settings";

/**
 * Opens the pane at a page. The pane may not have been loaded yet, so the wish is kept until it asks
 * (`wantedPage`), and told to a pane that is already there.
 */
export async function showPane(page: PanePage): Promise<void> {
  wanted = page;
  window.dispatchEvent(new CustomEvent<PanePage>("aop:page", { detail: page }));
  await Office.addin.showAsTaskpane();
}

/** The page last asked for; the pane opens there. */
export function wantedPage(): PanePage {
  return wanted;
}

let wanted: PanePage = "home";
