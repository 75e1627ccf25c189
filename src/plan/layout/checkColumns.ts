/** Where things stand on Checks, columns counted from 0: what is wrong, the counts, and the error cells by grid (sheet, name, count). */
export const checkColumns = { found: 7, counts: 9, errors: 12 } as const;
