import { readFileSync } from "node:fs";
import { Script, type Context } from "node:vm";

/** Runs a script in a window; `name` is for stacks. */
export type RunScript = (source: string, name: string) => void;

const compiled = new Map<string, Script>();

/** Runs in a window that we made, with scripts compiled once a process: the second window opens several times faster. */
export const runInContext =
  (context: Context): RunScript =>
  (source, name) => {
    const key = `${name}\n${source.length}`;
    const script = compiled.get(key) ?? new Script(source, { filename: name });
    compiled.set(key, script);
    script.runInContext(context);
  };

/** Runs in a window that is already there (a test environment's). */
export const runInline =
  (window: Window): RunScript =>
  (source, name) => {
    const element = window.document.createElement("script");
    element.textContent = `${source}\n//# sourceURL=${name}`;
    window.document.head.append(element);
    element.remove();
  };

/** The file behind a script's address, or undefined for one that the page does not get. */
export type FindScript = (url: string) => string | undefined;

/**
 * Stands in for jsdom's missing script loader: runs the file behind every script element that is added, and tells its
 * onload. The answer ends that.
 */
export function loadAddedScripts(window: Window & typeof globalThis, find: FindScript, run: RunScript): () => void {
  const load = (element: HTMLScriptElement): void => {
    const file = find(element.src);
    if (file === undefined) {
      element.dispatchEvent(new window.Event("error"));
      return;
    }
    run(readFileSync(file, "utf8"), file);
    element.dispatchEvent(new window.Event("load"));
  };
  const observer = new window.MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof window.HTMLScriptElement && node.src && node.type !== inert) load(node);
    }
  });
  observer.observe(window.document, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** The type of a script element that only says where office.js lies. */
export const inert = "text/plain";
