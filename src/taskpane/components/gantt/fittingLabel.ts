/** As much of a label as `characters` have room for: its end, by which codes and numbers differ; nothing where there is room for none of it. */
export function fittingLabel(label: string, characters: number): string {
  const room = Math.floor(characters);
  if (label.length <= room) return label;
  return room < 2 ? "" : `…${label.slice(1 - room).trimStart()}`;
}
