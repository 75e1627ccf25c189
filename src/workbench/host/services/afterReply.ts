/**
 * Does the work once the client has the reply that is being prepared: one turn for sending it, one for its arrival. The
 * client holds its next answers back for twice as long as the reply took.
 */
export function afterReply(work: () => void): void {
  setTimeout(() => setTimeout(work, 0), 0);
}
