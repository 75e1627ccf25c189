/** Sentences of the functions part; keys begin with "functions.". */
export const functions: Readonly<Record<string, string>> = {};
