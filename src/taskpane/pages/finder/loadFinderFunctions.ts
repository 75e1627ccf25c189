import type { FinderFunction } from "./FinderFunction";

/** The catalogue of functions, one of the add-in's own files. */
export async function loadFinderFunctions(): Promise<readonly FinderFunction[]> {
  const response = await fetch("functions-finder.json");
  if (!response.ok) throw new Error(`functions-finder.json: ${response.status}`);
  return (await response.json()) as readonly FinderFunction[];
}
