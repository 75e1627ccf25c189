/**
 * The rows of a delimited text as values: plain numbers typed ("12", "-3.5", "1e6"), everything else as text, "" as
 * null. The separator (comma, semicolon or tab) is the one that the first lines use outside quotes. Dates, codes with
 * leading zeros and numbers with thousand or decimal commas stay text: which is meant shows only from the whole column,
 * so the intake decides. Quotes and line ends as in RFC 4180; a byte order mark and a last empty line are dropped.
 */
export function readCsv(text: string): unknown[][] {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const separator = separatorOf(source);
  const rows: unknown[][] = [];
  let row: unknown[] = [];
  let position = 0;
  while (position < source.length) {
    const cell = readCell(source, position, separator);
    row.push(cell.value);
    position = cell.end;
    if (source[position] === separator) {
      position++;
      if (position === source.length) row.push(null);
      continue;
    }
    if (source[position] === "\r") position++;
    if (source[position] === "\n") position++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Cell {
  readonly value: unknown;
  readonly end: number;
}

function readCell(source: string, start: number, separator: string): Cell {
  if (source[start] === '"') return readQuoted(source, start, separator);
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== "\n" && source[end] !== "\r") end++;
  return { value: typed(source.slice(start, end)), end };
}

/** A quoted cell is text, whatever it holds; a doubled quote in it is one quote. */
function readQuoted(source: string, start: number, separator: string): Cell {
  let value = "";
  let position = start + 1;
  for (;;) {
    const quote = source.indexOf('"', position);
    if (quote === -1) return { value: value + source.slice(position), end: source.length };
    value += source.slice(position, quote);
    position = quote + 1;
    if (source[position] !== '"') break;
    value += '"';
    position++;
  }
  // Characters between the closing quote and the separator belong to no grammar; they are kept as text.
  const rest = readUnquotedRest(source, position, separator);
  return { value: value + rest.value === "" ? null : value + rest.value, end: rest.end };
}

function readUnquotedRest(source: string, start: number, separator: string): { value: string; end: number } {
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== "\n" && source[end] !== "\r") end++;
  return { value: source.slice(start, end).trim(), end };
}

const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

function typed(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  // More than 15 digits are a code: a number would lose the last ones.
  if (plainNumber.test(trimmed) && trimmed.replace(/\D/g, "").length <= 15) return Number(trimmed);
  return trimmed;
}

function separatorOf(source: string): string {
  const outsideQuotes = source.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const lines = outsideQuotes.split(/\r?\n/, 20).filter((line) => line !== "");
  let best = ",";
  let bestScore = 0;
  for (const separator of [",", ";", "\t"]) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    // A separator stands equally often in every line; a decimal comma does not.
    const steady = counts.filter((count) => count > 0 && count === counts[0]).length;
    const score = (counts[0] ?? 0) > 0 ? steady * 1000 + (counts[0] ?? 0) : 0;
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}
