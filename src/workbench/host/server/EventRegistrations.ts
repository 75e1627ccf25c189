/** Excel's numbers of its events, as the client listens for them. */
export const ExcelEvent = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of handlers on a collection. */
export const workbookTarget = "Workbook";

/** Who listens to what: only registered events are sent, as in Excel. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  register(event: number, target: string): void {
    this.counts.set(key(event, target), this.count(event, target) + 1);
  }

  unregister(event: number, target: string): void {
    this.counts.set(key(event, target), Math.max(0, this.count(event, target) - 1));
  }

  count(event: number, target: string): number {
    return this.counts.get(key(event, target)) ?? 0;
  }
}

const key = (event: number, target: string): string => `${event} ${target}`;
