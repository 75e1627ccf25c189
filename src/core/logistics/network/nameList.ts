/** The first names of a list for a sentence: "Leeds, York, Hull ...". */
export function nameList(names: readonly (string | number)[], most = 4): string {
  return `${names.slice(0, most).join(", ")}${names.length > most ? " ..." : ""}`;
}
