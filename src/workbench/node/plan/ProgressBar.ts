/** The part of a stream that a progress bar needs. */
export interface BarStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** A line that fills while work goes on; in a file or pipe, a line for each step. */
export class ProgressBar {
  private last = "";

  constructor(private readonly stream: BarStream) {}

  show(step: string, done: number, total: number): void {
    const share = total > 0 ? Math.min(1, done / total) : 0;
    if (!this.stream.isTTY) {
      if (step !== this.last) this.stream.write(`${String(Math.round(share * 100)).padStart(3)} %  ${step}\n`);
      this.last = step;
      return;
    }
    const width = 24;
    const filled = Math.round(share * width);
    const line = `  [${"#".repeat(filled)}${".".repeat(width - filled)}] ${String(Math.round(share * 100)).padStart(3)} %  ${step}`;
    this.stream.write(`\r\u001B[2K${line.slice(0, (this.stream.columns ?? 100) - 1)}`);
  }

  /** Clears the line, so that what follows begins on it. */
  end(): void {
    if (this.stream.isTTY) this.stream.write("\r\u001B[2K");
  }
}
