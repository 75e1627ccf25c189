/** Sentences of the supply part; keys begin with "supply.". */
export const supply: Readonly<Record<string, string>> = {};
