/** The words that the custom functions have learnt so far, by key; only learnWords adds to them. */
export const learntWords: Record<string, string> = {};
