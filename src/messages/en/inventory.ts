/** Sentences of the inventory part; keys begin with "inventory.". */
export const inventory: Readonly<Record<string, string>> = {};
