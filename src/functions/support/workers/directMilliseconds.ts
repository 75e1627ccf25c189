/** Milliseconds of work that the runtime's own thread may do at a stretch: DESIGN allows 50, reading and writing the block included. */
export const directMilliseconds = 40;
