/** Sentences of the office part; keys begin with "office.". */
export const office: Readonly<Record<string, string>> = {};
