/** Every word that is written for the functions, by key. */
export function allWords(): Record<string, string>;
/** The words of the functions of these files, by key. */
export function wordsOf(files: readonly string[], words?: Readonly<Record<string, string>>): Record<string, string>;
