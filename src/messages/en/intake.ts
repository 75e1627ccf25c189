/** Sentences of the intake part; keys begin with "intake.". */
export const intake: Readonly<Record<string, string>> = {};
