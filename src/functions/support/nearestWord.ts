/** The choice that a misspelt word probably meant (Levenshtein distance of at most half its length), or null. */
export function nearestWord<Choice extends string>(word: string, choices: readonly Choice[]): Choice | null {
  let best: Choice | null = null;
  let least = Math.floor(word.length / 2) + 1;
  for (const choice of choices) {
    const distance =
      choice.toLowerCase().startsWith(word) && word !== "" ? 1 : editDistance(word, choice.toLowerCase());
    if (distance < least) [best, least] = [choice, distance];
  }
  return best;
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
