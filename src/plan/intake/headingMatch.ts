/** A heading as words in lower case: "ParentSKU_No." -> "parent sku no". Accents and signs are dropped. */
export function headingWords(heading: string): string {
  return heading
    .replace(/([a-zà-ÿ])([A-Z])/g, "$1 $2")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/**
 * How well a heading (as words) names a role, 0 to 1: 1 for the most telling spelling, a little less for each further
 * one; less again where the spelling is only a part of the heading ("total units sold (net)").
 */
export function headingMatch(words: string, spellings: readonly string[]): number {
  let best = 0;
  const padded = ` ${words} `;
  spellings.forEach((spelling, position) => {
    const rank = 1 - Math.min(position * 0.012, 0.25);
    if (words === spelling) best = Math.max(best, rank);
    else if (padded.includes(` ${spelling} `)) {
      // A part counts the more, the more of the heading it covers.
      const covered = spelling.length / words.length;
      best = Math.max(best, rank * (0.45 + 0.4 * covered));
    }
  });
  return best;
}
