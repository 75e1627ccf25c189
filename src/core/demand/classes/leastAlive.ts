/**
 * An item that still sells with a smaller chance than this is given up: the rest of a forecast would have a supply plan order a whole lot
 * of it, and a stock held against its errors. Set, not fitted.
 */
export const leastAlive = 0.01;
