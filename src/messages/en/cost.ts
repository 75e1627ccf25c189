/** Sentences of the cost part; keys begin with "cost.". */
export const cost: Readonly<Record<string, string>> = {};
