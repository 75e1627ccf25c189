import { ActionType, type BatchRequest } from "./protocol/Batch";

export interface BatchRecord {
  readonly actions: number;
  /** Cells that the batch wrote as matrices. */
  readonly cellsWritten: number;
  readonly milliseconds: number;
  /** Code of the failure, when it failed. */
  readonly error: string | undefined;
}

/** What went over the wire: the add-in's economy, for benches and tests. */
export class BatchLog {
  readonly records: BatchRecord[] = [];

  record(request: BatchRequest, milliseconds: number, error: string | undefined): void {
    const cellsWritten = request.Actions.filter(({ ActionType: type }) => type === ActionType.SetProperty)
      .map(({ ArgumentInfo }) => cellsOf(ArgumentInfo?.Arguments?.[0]))
      .reduce((sum, cells) => sum + cells, 0);
    this.records.push({ actions: request.Actions.length, cellsWritten, milliseconds, error });
  }

  get totals(): { readonly batches: number; readonly actions: number; readonly cellsWritten: number } {
    const sum = (key: "actions" | "cellsWritten") => this.records.reduce((total, each) => total + each[key], 0);
    return { batches: this.records.length, actions: sum("actions"), cellsWritten: sum("cellsWritten") };
  }

  clear(): void {
    this.records.length = 0;
  }
}

const cellsOf = (value: unknown): number =>
  Array.isArray(value) && Array.isArray(value[0])
    ? value.reduce((sum: number, row: unknown) => sum + (Array.isArray(row) ? row.length : 0), 0)
    : 0;
