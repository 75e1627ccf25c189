/** Sites to be visited, as a table of the workbook gives them; the depot first, without a demand. */
export interface RouteTable {
  /** "Orders!A1:D22". */
  readonly address: string;
  readonly names: readonly string[];
  /** Coordinates: x and y on a plane, or longitude and latitude. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
  readonly isGlobe: boolean;
  /** Units for each site; 0 for the depot. */
  readonly demands: readonly number[];
  /** Addresses of the columns without the heading; that of the demands also without the depot. */
  readonly ranges: RouteRanges;
}

/** Where the columns lie; null: the table has no names, or no demands. */
export interface RouteRanges {
  readonly names: string | null;
  readonly x: string;
  readonly y: string;
  /** The two coordinates as one range, where they lie side by side in the order of AOP.ROUTES: x and y, latitude and longitude. */
  readonly both: string | null;
  readonly demands: string | null;
}
