/** Lets the page answer its user; what waits for this goes on afterwards. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
