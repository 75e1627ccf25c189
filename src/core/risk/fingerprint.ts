import { fnv1a } from "./fnv1a";

/** What a fingerprint covers: numbers, texts, TRUE/FALSE; a blank is null. */
export type FingerprintCell = number | string | boolean | null;

/**
 * Sixteen letters and digits that change with any cell's content, kind, or place, for a sign-off: two 32-bit FNV-1a sums
 * (Fowler, Noll & Vo) over the cells read row by row with the block's shape. It finds changes, it is no protection against forgery.
 */
export function fingerprint(block: readonly (readonly FingerprintCell[])[]): string {
  const shape = `${block.length}x${block[0]?.length ?? 0}`;
  const content = block.flat().map(cellText);
  const text = [shape, ...content].join("\u001f");
  const hex = (sum: number): string => sum.toString(16).padStart(8, "0");
  return `${hex(fnv1a(text, 0x811c9dc5))}${hex(fnv1a(text, 0x9747b28c))}`.toUpperCase();
}

/** A blank and a 0 are one: the desktop passes blank cells of a range as 0. */
function cellText(cell: FingerprintCell): string {
  if (cell === null || cell === "" || cell === 0) return "n0";
  if (typeof cell === "number") return `n${cell}`;
  return typeof cell === "boolean" ? `b${cell}` : `t${cell}`;
}
