/** The add-in as its manifest describes it, as far as the page draws and starts it. */
export interface AddinManifest {
  readonly id: string;
  readonly displayName: string;
  readonly paneUrl: string;
  readonly functionsMetadataUrl: string;
  /** What every function's name begins with: "AOP". */
  readonly namespace: string;
  readonly appDomains: readonly string[];
  readonly tab: RibbonTab;
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | null;
  /** What a click does; a menu opens its items instead. */
  readonly action: RibbonAction | null;
  readonly items: readonly RibbonControl[];
}

export type RibbonAction =
  | { readonly kind: "executeFunction"; readonly functionName: string }
  | { readonly kind: "showTaskpane"; readonly url: string };
