/** Sentences of the demand part; keys begin with "demand.". */
export const demand: Readonly<Record<string, string>> = {};
