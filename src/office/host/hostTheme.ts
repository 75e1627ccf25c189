/** The key of a message in which the page around the add-in tells its look: {"aop.officeTheme":{"bodyBackgroundColor":"#292929"}}. */
const key = "aop.officeTheme";
let background: string | null = null;
const listeners = new Set<() => void>();

/** The background that the page around the add-in told last; null where it told none, as Excel on the web does. */
export function hostBackground(): string | null {
  return background;
}

/** Hears the look of the page around the add-in from now on. Call it once, before that page can tell. */
export function hearHostTheme(): void {
  window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || typeof data !== "string" || !data.startsWith(`{"${key}"`)) return;
    const color = /"bodyBackgroundColor":"(#[\da-fA-F]{6})"/.exec(data)?.[1];
    if (color === undefined) return;
    background = color;
    for (const listen of listeners) listen();
  });
}

/** Tells when the page around the add-in changes its look; gives the function that stops it. */
export function onHostTheme(listen: () => void): () => void {
  listeners.add(listen);
  return () => void listeners.delete(listen);
}
