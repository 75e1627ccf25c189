import { learntWords } from "./learntWords";

/** Teaches the custom functions words they can say. Each chunk of functions brings its own, so that no formula waits for another's. */
export function learnWords(words: Readonly<Record<string, string>>): void {
  Object.assign(learntWords, words);
}
