/** One line of a bill of materials. */
export interface BomLine {
  readonly parent: string;
  readonly component: string;
  /** Units of the component in one unit of the parent. */
  readonly quantity: number;
  /** Share of the component that is lost, 0.05 for 5 %. */
  readonly scrap: number;
  /** First and last day (or period number) on which the line holds; null is open. */
  readonly from: number | null;
  readonly to: number | null;
}
