/** Sentences of the taskpane part; keys begin with "taskpane.". */
export const taskpane: Readonly<Record<string, string>> = {};
