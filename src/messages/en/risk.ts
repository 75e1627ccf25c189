/** Sentences of service, comparison of versions, simulation and risk; keys begin with "risk.". */
export const risk: Readonly<Record<string, string>> = {};
