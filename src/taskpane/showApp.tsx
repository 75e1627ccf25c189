import { createRoot } from "react-dom/client";
import { App } from "./App";

/** Puts the pane into the page. */
export function showApp(container: HTMLElement | null): void {
  if (container !== null) createRoot(container).render(<App />);
}
