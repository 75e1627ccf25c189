import { FormulaSyntaxError } from "./FormulaSyntaxError";

/** Reads a formula's text character by character: spaces, words, quoted text, brackets. */
export class FormulaReader {
  position = 0;

  constructor(readonly text: string) {}

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  peek(offset = 0): string {
    return this.text[this.position + offset] ?? "";
  }

  /** Passes spaces and line breaks; the answer tells whether there were any. */
  skipSpaces(): boolean {
    const before = this.position;
    while (/\s/.test(this.peek())) this.position += 1;
    return this.position > before;
  }

  /** Takes `symbol` if it comes next. */
  take(symbol: string): boolean {
    if (!this.text.startsWith(symbol, this.position)) return false;
    this.position += symbol.length;
    return true;
  }

  expect(symbol: string): void {
    this.skipSpaces();
    if (!this.take(symbol)) this.fail(`"${symbol}" expected`);
  }

  /** Takes what the sticky pattern matches here. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return undefined;
    this.position += found.length;
    return found;
  }

  /** Text between two quote marks, a doubled mark standing for itself. */
  quoted(mark: string): string {
    let result = "";
    this.position += 1;
    for (;;) {
      if (this.atEnd) this.fail(`closing ${mark} missing`);
      if (this.peek() === mark) {
        if (this.peek(1) !== mark) break;
        this.position += 1;
      }
      result += this.peek();
      this.position += 1;
    }
    this.position += 1;
    return result;
  }

  /** What stands between "[" here and its "]"; "'" escapes the character after it. */
  bracketed(): string {
    const start = this.position + 1;
    let depth = 0;
    for (; !this.atEnd; this.position += 1) {
      const character = this.peek();
      if (character === "'") this.position += 1;
      else if (character === "[") depth += 1;
      else if (character === "]" && (depth -= 1) === 0) {
        this.position += 1;
        return this.text.slice(start, this.position - 1);
      }
    }
    return this.fail("closing ] missing");
  }

  fail(message: string): never {
    throw new FormulaSyntaxError(`${message} at ${this.position + 1} in "=${this.text}"`, this.position);
  }
}
