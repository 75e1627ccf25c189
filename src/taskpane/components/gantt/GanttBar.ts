/** Something that takes time in a row of a Gantt picture: an operation on a machine, an order at a supplier. */
export interface GanttBar {
  /** Name of its row. */
  readonly row: string;
  /** Written on the bar where it fits. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** What bars of one look have in common: the job, the item. */
  readonly group: string;
}
