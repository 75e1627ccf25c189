/**
 * Rows of a table in a text, its columns parted by "|": numbers as numbers, "RM-TIM 2.6, RM-OIL 0.06" as quantities by
 * item, "0.1 0.2" as a list of numbers; a blank cell is absent.
 */
export function readTable(text) {
  const [header, ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return rows.map((row) =>
    Object.fromEntries(
      row.map((cell, column) => [header[column], valueOf(cell)]).filter(([, value]) => value !== undefined),
    ),
  );
}

function valueOf(cell) {
  if (cell === "") return undefined;
  if (/^-?[\d.]+$/.test(cell)) return Number(cell);
  if (/^[\d.]+( [\d.]+)+$/.test(cell)) return cell.split(" ").map(Number);
  if (/^[A-Z]{2}-[A-Z]+ [\d.]+(, |$)/.test(cell))
    return Object.fromEntries(cell.split(", ").map((part) => [part.split(" ")[0], Number(part.split(" ")[1])]));
  return cell;
}
