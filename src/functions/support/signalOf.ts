/** The signal that Excel gives up a call: its cell was changed or cleared while it was calculating. undefined where the host tells nothing. */
export function signalOf(invocation: CustomFunctions.CancelableInvocation | null | undefined): AbortSignal | undefined {
  if (typeof invocation !== "object" || invocation === null) return undefined;
  const controller = new AbortController();
  invocation.onCanceled = () => controller.abort();
  return controller.signal;
}
