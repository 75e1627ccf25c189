/** Sentences of the plan part; keys begin with "plan.". */
export const plan: Readonly<Record<string, string>> = {};
